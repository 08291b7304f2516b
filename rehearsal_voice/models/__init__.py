"""What can be installed: the catalogue, the fetchers, the check of every byte."""
