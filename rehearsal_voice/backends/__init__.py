"""One adapter a file behind the ports of core; heavy imports stand inside the functions that need them."""
