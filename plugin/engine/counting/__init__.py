"""From craters to an age: size-frequency distributions, clusters, completeness, and what Craterstats makes of them."""
