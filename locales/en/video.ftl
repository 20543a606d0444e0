space-video-title = Video

error-video-codec-title = This browser can't play this video
error-video-codec-help = The sound plays as always. Save the original file to watch it in a program that knows this format.
error-video-damaged-title = This video can't be read
error-video-damaged-help = The sound plays as always, and the original file is kept unchanged.
