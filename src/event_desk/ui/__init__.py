"""The window. With `app`, the only place that knows Qt."""
