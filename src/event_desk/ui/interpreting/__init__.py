"""The interpreters' page: who works where, what stays open and why, and planning anew."""
