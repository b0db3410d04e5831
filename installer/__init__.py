"""Makes packages of the program: `./desk package`. Never part of the program itself."""
