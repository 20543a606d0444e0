sample-title = Vier Stimmen, keine Worte
sample-label = Hörprobe
sample-text = Künstliche Stimmen, mit denen Sie den Player ausprobieren können, während Sie warten. Sie sind nicht in Ihrer Bibliothek.
