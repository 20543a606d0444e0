about-recording = عن هذا التسجيل
voices = { $count ->
    [zero] بلا أصوات
    [one] صوت واحد
    [two] صوتان
    [few] { $count } أصوات
    [many] { $count } صوتًا
   *[other] { $count } صوت
}

make-clip = إنشاء مقطع
save = حفظ
copy-moment = نسخ اللحظة
moment-copied = نُسخت اللحظة { $time }
bookmark-verb = علامة
bookmarked = أُضيفت علامة عند { $time }
bookmark-deleted = حُذفت العلامة
copy-address = نسخ العنوان على X
address-copied = نُسخ العنوان
more-actions = المزيد

clip-play = تشغيل المحدد
clip-clear = إلغاء التحديد
selection-from = بداية التحديد
selection-to = نهاية التحديد
leave-out-choose = استبعاد متكلم…

timeline-hint = اسحب للتحديد · Ctrl مع التمرير للتقريب
speaks-now = { $count ->
    [zero] لا أحد يتكلم
    [one] يتكلم { $speakers }
    [two] يتكلم { $speakers }
    [few] يتكلم { $speakers }
    [many] يتكلم { $speakers }
   *[other] يتكلم { $speakers }
}
lanes-more = { $count ->
    [zero] إظهار المزيد
    [one] إظهار متكلم آخر
    [two] إظهار متكلمين آخرين
    [few] إظهار { $count } متكلمين آخرين
    [many] إظهار { $count } متكلمًا آخر
   *[other] إظهار { $count } متكلم آخر
}
lanes-fewer = إظهار أقل

tab-notes = ملاحظات
turns = من تكلّم، بالترتيب
chapters-help = من علاماتك ومن الأدوار الأطول. والصوت المحفوظ فيه الفصول نفسها.
bookmarks-none = لا علامات بعد. اضغط B، أو «علامة» في الأعلى، عند لحظة تريد الرجوع إليها.
notes-save = حفظ بصيغة ‎.md

key-turns = الدور السابق أو التالي
key-speakers = متكلم واحد فقط، أو الجميع من جديد
key-select = بداية التحديد أو نهايته
