"""What every view is made of; knows none of them."""
