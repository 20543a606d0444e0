export-m4a = حفظ بصيغة ‎.m4a
export-m4a-help = الصوت كما سجّله X تمامًا، ومعه العنوان والغلاف والفصول، لأي مشغّل أو منصة بودكاست.
export-notes = ملاحظات الحلقة
export-original = الملف الأصلي
export-mp3 = ‎.mp3، لما لا يقبل سواها
export-json = فصول للبودكاست (‎.json)
export-vtt = من يتكلم ومتى (‎.vtt)
export-xml = عنصر لخلاصة بودكاست (‎.xml)
export-csv = جدول الأدوار (‎.csv)
export-album = المساحات
export-working = يجري إعداد الملف
export-done = { $name } في طريقه إلى تنزيلاتك
copy = نسخ
copied = تم النسخ

clip = مقطع
clip-from = من
clip-to = إلى
clip-format = الصيغة
clip-here = هنا
clip-from-here = من هنا: من موضع الاستماع
clip-to-here = إلى هنا: إلى موضع الاستماع
clip-wrong = اكتب وقتين بين 0:00 و{ $end }، الأسبق أولًا: بالثواني، أو هكذا 1:02:03.
export-clip = حفظ المقطع

notes-speakers = المتحدثون
notes-chapters = الفصول
notes-bookmarks = العلامات
notes-bookmark = علامة
export-srt = ترجمة نصية (‎.srt)
export-vtt-words = نص مفرَّغ مع أسماء المتكلمين (‎.vtt)
leave-out = استبعاد متكلم
leave-out-nobody = لا أحد
leave-out-how = حيث لا يتكلم غيره
leave-out-silence = صمت بالطول نفسه
leave-out-cut = قص المقطع
leave-out-help = ينطبق هذا على ملفات ‎.m4a و‎.mp3 والمقاطع. يبقى التسجيل نفسه كاملًا. لا تسجل X من يتكلم إلا مرة في الثانية: استمع إلى الملف قبل أن تشاركه.
leave-out-alone = لا يتكلم { $speaker } أبدًا في الوقت نفسه مع آخرين.
leave-out-shared = { $count ->
    [zero] لا مواضع يتكلم فيها { $speaker } مع آخرين
    [one] في موضع واحد يتكلم { $speaker } مع آخرين، ويبقى صوته فيه
    [two] في موضعين يتكلم { $speaker } مع آخرين، ويبقى صوته فيهما
    [few] في { $count } مواضع يتكلم { $speaker } مع آخرين، ويبقى صوته فيها
    [many] في { $count } موضعًا يتكلم { $speaker } مع آخرين، ويبقى صوته فيها
   *[other] في { $count } موضع يتكلم { $speaker } مع آخرين، ويبقى صوته فيها
}
export-without = دون { $speaker }
