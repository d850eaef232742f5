"""What handing out tiles to workers costs: two real ones, and up to a thousand that only wait and write."""
