"""What becomes of work when frames are damaged, processes are killed, and disks are full, read-only or failing."""
