"""The parts of the check-in page that do something: gates, guests, receivers, the camera."""
