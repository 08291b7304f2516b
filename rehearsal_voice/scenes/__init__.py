"""What is rehearsed, as data written by people."""
