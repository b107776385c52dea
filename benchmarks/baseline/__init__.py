"""The obvious way to write the same pages, to compare with."""
