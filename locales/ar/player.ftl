player = المشغّل
play-title = تشغيل { $title }
pause-title = إيقاف { $title } مؤقتًا
seek = الموضع في التسجيل
position-of = { $position } من { $duration }

next-speaker = التالي: { $speaker } بعد { $time }
only-speaker = { $speaker } فقط
