"""What templates can do with the values of this product."""
