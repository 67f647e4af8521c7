"""What is kept and told of errors that nobody caught."""
