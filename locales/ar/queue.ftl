up-next = التالي
queue-next = تشغيله تاليًا
queue-end = إضافة إلى قائمة الانتظار
queued-next = سيُشغَّل تاليًا
queued-end = أُضيف إلى قائمة الانتظار
queue-clear = إفراغ
queue-cleared = أُفرغت قائمة الانتظار
queue-none = لا شيء في الانتظار. اختر «تشغيله تاليًا» من قائمة أي تسجيل.
queue-more = { $count ->
    [zero] ولا شيء آخر
    [one] وتسجيل آخر
    [two] وتسجيلان آخران
    [few] و{ $count } تسجيلات أخرى
    [many] و{ $count } تسجيلًا آخر
   *[other] و{ $count } تسجيل آخر
}
queue-up = نقل { $title } إلى أعلى
queue-down = نقل { $title } إلى أسفل
queue-remove = إزالة { $title } من قائمة الانتظار
play-all = تشغيل الكل
sleep-turn = عندما ينهي المتكلم كلامه
sleep-after-turn = انتظار أن ينهي المتكلم كلامه
