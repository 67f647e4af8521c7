"""What an annotated dispatch is: plain frozen values, no input or output."""
