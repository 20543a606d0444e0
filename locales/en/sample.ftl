sample-title = Four voices, no words
sample-label = Sample
sample-text = Synthetic voices, so you can try the player while you wait. They are not in your library.
