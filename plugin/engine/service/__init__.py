"""Behind the pipe: one thin handler for each method of the protocol, and the threads that run them."""
