"""Importing reports from files of other organisations, through the same intake as every report."""
