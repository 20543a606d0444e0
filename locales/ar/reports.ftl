imports-title = ما استوردته
imports-none = لم يُستورد شيء بعد.
imports-link = ماذا جلب ما استوردته
see-report = عرض التقرير كاملًا

report-account = أرشيف ‎@{ $handle }
report-files = الملفات
report-inside = داخل { $name }
report-again = ما حُفظ من قبل باقٍ في مكتبتك. استورد الملف نفسه مرة أخرى للحصول على الباقي: لن يضاف شيء مرتين.
report-unreached = { $count ->
    [zero] لم تبقَ أي مساحة.
    [one] بقيت مساحة واحدة لم يصل إليها الاستيراد.
    [two] بقيت مساحتان لم يصل إليهما الاستيراد.
    [few] بقيت { $count } مساحات لم يصل إليها الاستيراد.
    [many] بقيت { $count } مساحةً لم يصل إليها الاستيراد.
   *[other] بقيت { $count } مساحة لم يصل إليها الاستيراد.
}
report-attachments = { $count ->
    [zero] لم تُحفظ ملفات أخرى.
    [one] حُفظ ملف آخر واحد.
    [two] حُفظ ملفان آخران.
    [few] حُفظت { $count } ملفات أخرى.
    [many] حُفظ { $count } ملفًا آخر.
   *[other] حُفظ { $count } ملف آخر.
}
report-untaken = { $count ->
    [zero] أُخذ كل ما يخص مساحاتك
    [one] شيء واحد يخص مساحاتك لم يؤخذ
    [two] شيئان يخصان مساحاتك لم يؤخذا
    [few] { $count } أشياء تخص مساحاتك لم تؤخذ
    [many] { $count } شيئًا يخص مساحاتك لم يؤخذ
   *[other] { $count } شيء يخص مساحاتك لم يؤخذ
}
report-untaken-help = تعذرت قراءة قائمة المساحات من X أو منشوراتك، أو تعذر حفظ ملفات بجانب الصوت كاملة. احتفظ بملف ZIP: قد تنجح نسخة لاحقة.
report-delete = حذف هذا التقرير
report-delete-question = هل تريد حذف تقرير هذا الاستيراد؟
report-delete-help = تبقى تسجيلاتك. ويُحذف معه من السجل ما قالته قائمة X عن مساحاتك.

tally-new = { $count ->
    [zero] لا جديد
    [one] واحد جديد
    [two] اثنان جديدان
    [few] { $count } جديدة
    [many] { $count } جديدًا
   *[other] { $count } جديد
}
tally-kept = { $count ->
    [zero] لم يُبقَ شيء
    [one] واحد باقٍ كما هو
    [two] اثنان باقيان كما هما
    [few] { $count } باقية كما هي
    [many] { $count } باقية كما هي
   *[other] { $count } باقية كما هي
}
tally-longer = { $count ->
    [zero] لا نسخ أطول
    [one] نسخة أطول
    [two] نسختان أطول
    [few] { $count } نسخ أطول
    [many] { $count } نسخةً أطول
   *[other] { $count } نسخة أطول
}
tally-better = { $count ->
    [zero] لا نسخ أفضل
    [one] نسخة أفضل
    [two] نسختان أفضل
    [few] { $count } نسخ أفضل
    [many] { $count } نسخةً أفضل
   *[other] { $count } نسخة أفضل
}
tally-partial = { $count ->
    [zero] لا شيء محفوظ جزئيًا
    [one] واحد محفوظ جزئيًا
    [two] اثنان محفوظان جزئيًا
    [few] { $count } محفوظة جزئيًا
    [many] { $count } محفوظة جزئيًا
   *[other] { $count } محفوظة جزئيًا
}
tally-damaged = { $count ->
    [zero] لا شيء تالف
    [one] واحد تالف
    [two] اثنان تالفان
    [few] { $count } تالفة
    [many] { $count } تالفة
   *[other] { $count } تالفة
}
tally-missing = { $count ->
    [zero] لا شيء بلا صوت
    [one] واحد بلا صوت
    [two] اثنان بلا صوت
    [few] { $count } بلا صوت
    [many] { $count } بلا صوت
   *[other] { $count } بلا صوت
}
tally-unreached = { $count ->
    [zero] لم يبقَ شيء
    [one] واحد لم يصل دوره
    [two] اثنان لم يصل دورهما
    [few] { $count } لم يصل دورها
    [many] { $count } لم يصل دورها
   *[other] { $count } لم يصل دورها
}

became-new = جديد في مكتبتك.
became-kept = كان هنا من قبل، ويبقى كما هو.
became-longer = حلّت محله نسخة أطول: كانت مدته { $former } وصارت { $now }.
became-better = حلّت محله نسخة بلا تلف.
became-failed = صوته موجود، لكن تعذر حفظه.
became-missing = بلا صوت.
became-unreached = انتهى الاستيراد قبل أن يصل دوره. استورد الملف نفسه مرة أخرى للحصول عليه.
is-partial = لم يُحفظ إلا جزء منه: { $saved }.
is-partial-of = لم يُحفظ إلا جزء منه: { $saved } من نحو { $whole }.
end-missing = يقول X إنها استمرت { $length } بعد هذا الصوت. قد تكون البقية بعد الموضع الذي ينقطع عنده ملف ZIP: نزّله مرة أخرى.
is-damaged = فيه مواضع تالفة؛ حُفظ كل ما كان من صوت.
is-lost = فقد هذا المتصفح صوته، وهذا الأرشيف لا يحتوي عليه.
damaged-at = تالف عند { $places }.
damaged-at-and-more = { $count ->
    [zero] تالف عند { $places }.
    [one] تالف عند { $places } وفي موضع آخر.
    [two] تالف عند { $places } وفي موضعين آخرين.
    [few] تالف عند { $places } وفي { $count } مواضع أخرى.
    [many] تالف عند { $places } وفي { $count } موضعًا آخر.
   *[other] تالف عند { $places } وفي { $count } موضع آخر.
}
damaged-lost = ضاع هناك نحو { $lost } من الصوت.
gaps-at = { $count ->
    [zero] فيه فجوات عند { $places }، مجموعها { $length }: ليس في الأرشيف صوت لها.
    [one] فيه فجوة مدتها { $length } عند { $places }: ليس في الأرشيف صوت لها.
    [two] فيه فجوتان عند { $places }، مجموعهما { $length }: ليس في الأرشيف صوت لهما.
    [few] فيه فجوات عند { $places }، مجموعها { $length }: ليس في الأرشيف صوت لها.
    [many] فيه فجوات عند { $places }، مجموعها { $length }: ليس في الأرشيف صوت لها.
   *[other] فيه فجوات عند { $places }، مجموعها { $length }: ليس في الأرشيف صوت لها.
}
gaps-many = فيه فجوات عددها { $count } ومجموعها { $length }، أولاها عند { $places }: ليس في الأرشيف صوت لها.

why-still-live = كانت المساحة مستمرة حين أعدّ X الأرشيف. اطلب من X أرشيفًا جديدًا.
why-not-creator = بدأ هذه المساحة شخص آخر. الأرجح أن X لا يعطي صوتها إلا له.
why-another-part = يقول X إن لهذا الأرشيف أجزاء أخرى. الأرجح أنه في أحدها: استوردها أيضًا.
why-too-old = انتهت قبل أن يُعدّ X الأرشيف بأكثر من 30 يومًا. الأرجح أن X كان قد حذفها.
why-not-told = لا يقول X السبب. إن أعطاك X عدة ملفات ZIP، فاستوردها كلها.

zip-deletable = { $count ->
    [zero] لا ملف ZIP لحذفه ({ $size })
    [one] يمكنك حذف ملف ZIP ({ $size }) الآن
    [two] يمكنك حذف ملفي ZIP ({ $size }) الآن
    [few] يمكنك حذف { $count } ملفات ZIP ({ $size }) الآن
    [many] يمكنك حذف { $count } ملف ZIP ({ $size }) الآن
   *[other] يمكنك حذف { $count } ملف ZIP ({ $size }) الآن
}
zip-also-holds = كل ما فيه من مساحات كامل وفي مكتبتك. وفيه أيضًا رسائلك وكل ما يعرفه X عنك.
zip-only-copy = المكتبة موجودة في هذا المتصفح: إزالة Afterspace تزيلها أيضًا. إن لم تكن لديك نسخة أخرى، فاحفظ ملف ZIP في مكان آمن بدل حذفه.
