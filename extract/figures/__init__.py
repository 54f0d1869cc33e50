"""Components that read numbers and closing brackets."""
