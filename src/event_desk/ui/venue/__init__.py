"""Forms for rooms, sessions, interpreters, topics and stands."""
