player = المشغّل
play-title = تشغيل { $title }
pause-title = إيقاف { $title } مؤقتًا
seek = الموضع في التسجيل
position-of = { $position } من { $duration }
now-playing = قيد التشغيل
now-paused = متوقف مؤقتًا
