space-video-title = الفيديو

error-video-codec-title = لا يستطيع هذا المتصفح عرض هذا الفيديو
error-video-codec-help = يعمل الصوت كالمعتاد. احفظ الملف الأصلي لمشاهدته في برنامج يعرف هذه الصيغة.
error-video-damaged-title = تتعذّر قراءة هذا الفيديو
error-video-damaged-help = يعمل الصوت كالمعتاد، والملف الأصلي محفوظ دون تغيير.
