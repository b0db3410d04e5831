"""F1: what each page is for, its keys, how the usual things are done. And what it is made of."""
