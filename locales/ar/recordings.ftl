recordings = التسجيلات
your-recordings = تسجيلاتك
recordings-count = { $count ->
    [zero] لا تسجيلات
    [one] تسجيل واحد
    [two] تسجيلان
    [few] { $count } تسجيلات
    [many] { $count } تسجيلًا
   *[other] { $count } تسجيل
}
all-recordings = كل التسجيلات
untitled-space = مساحة { $day }
untitled-recording = تسجيل بلا عنوان
no-date = التاريخ غير معروف
title-from-post = العنوان من منشورك الذي فيه رابط هذه المساحة.

speaker-host = المضيف
speaker-guest = ضيف
who-spoke-when = من تكلم ومتى
no-speakers = لم تسجل X من يتكلم في هذا الصوت، لذلك هو مسار واحد كله. ويمكن تشغيله كالمعتاد.
gaps = حيث ينقص الصوت
gap-here = فجوة مدتها { $length } هنا، عند { $at }

details = التفاصيل
detail-length = المدة بالضبط
detail-size = الحجم
detail-account = الحساب
detail-imported = أُضيف
detail-space = المساحة على X

state-partial = محفوظ جزئيًا
state-partial-title = هذا التسجيل غير كامل
state-partial-help = كان الأرشيف مقطوعًا، وهذا هو الجزء الذي أمكن حفظه. للحصول على الباقي نزّل الأرشيف من X مرة أخرى واستورده هنا: ستحلّ النسخة الأطول محل هذه.
state-damaged = تالف
state-damaged-title = جزء من هذا التسجيل تالف
state-damaged-help = حُفظ كل ما كان من صوت، لكن قد تسمع تقطّعًا. كثيرًا ما يفيد تنزيل الأرشيف من X مرة أخرى: ستحلّ النسخة الأفضل محل هذه.
state-missing = بلا صوت
state-missing-title = ذكر X هذه المساحة، لكن صوتها لم يصل
state-missing-help = قد يكون في جزء آخر من أرشيفك: إن أعطاك X عدة ملفات ZIP، فاستوردها كلها. وقد يكون قديمًا جدًا، لأن X يحفظ التسجيلات لمدة محدودة.
state-lost = صوت مفقود
state-lost-title = فقد هذا المتصفح صوت هذا التسجيل
state-lost-help = لم تعد ملفاته موجودة في ملف تعريف المتصفح؛ ربما أزالها عطل في القرص أو برنامج تنظيف. استورد ملف ZIP مرة أخرى: يعود الصوت، ويبقى عنوانك وإشاراتك كما هي. وإن لم يعد ملف ZIP لديك، فاطلب من X أرشيفًا جديدًا قريبًا.
copy-badge = أيها لك؟
copy-question = أي هذه النسخ لك؟
copy-help = في مكتبتك نسخ من هذه المساحة بصوت مختلف، عددها { $count }. لم يُستبدل شيء.
copy-from = من أرشيف ‎@{ $handle }: ‏{ $length }
copy-from-unknown = من أرشيف لا يذكر حسابًا: { $length }
copy-this = المعروضة هنا
copy-mine = هذه لي
copy-mine-help = تنتقل النسخ الأخرى إلى «المحذوفة حديثًا»، ويمكنك استعادتها خلال { $days } يومًا.
copy-keep = الاحتفاظ بها كلها

not-here-title = هذا التسجيل ليس في مكتبتك
not-here-help = قد يكون على جهاز آخر أو في ملف شخصي آخر للمتصفح. إن كان ملف ZIP ما زال عندك، فاستورده هنا.
emptied-title = { $count ->
    [zero] لم تكن في مكتبتك تسجيلات
    [one] كان في مكتبتك تسجيل واحد، وقد فقده هذا المتصفح
    [two] كان في مكتبتك تسجيلان، وقد فقدهما هذا المتصفح
    [few] كان في مكتبتك { $count } تسجيلات، وقد فقدها هذا المتصفح
    [many] كان في مكتبتك { $count } تسجيلًا، وقد فقدها هذا المتصفح
   *[other] كان في مكتبتك { $count } تسجيل، وقد فقدها هذا المتصفح
}
emptied-help = لم تعد ملفاتها موجودة في ملف تعريف المتصفح؛ وقد يكون السبب عطلًا في القرص أو برنامج تنظيف أو ملف تعريف جديدًا. استورد ملفات ZIP مرة أخرى. وما لم يعد لديك منه ملف ZIP، فاطلب له من X أرشيفًا جديدًا قريبًا: قد يحتوي على أحدث مساحاتك.

delete-recording = حذف هذا التسجيل
delete-question = هل تريد حذف «{ $title }»؟
delete-frees = حجمه { $size }. يمكنك استعادته خلال { $days ->
    [zero] اليوم نفسه
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
} من «المحذوفة حديثًا» أسفل قائمتك. بعد ذلك يزول نهائيًا، وقد لا يبقى عند X أيضًا.
delete-silent = لا صوت له هنا. يمكنك استعادته خلال { $days ->
    [zero] اليوم نفسه
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
} من «المحذوفة حديثًا» أسفل قائمتك.
delete-yes = حذف
deleted-title = حُذف «{ $title }»
undo = تراجع
recently-deleted = المحذوفة حديثًا ({ $count })
recently-deleted-help = يزول كل منها نهائيًا بعد { $days ->
    [zero] يوم الحذف
    [one] يوم واحد من حذفه
    [two] يومين من حذفه
    [few] { $days } أيام من حذفه
    [many] { $days } يومًا من حذفه
   *[other] { $days } يوم من حذفه
}. وحتى ذلك الحين يبقى شاغلًا مكانه.
deleted-on = { $size }، حُذف في { $day }
restore = استعادة
restore-title = استعادة { $title }
remove-all = الحذف نهائيًا الآن
remove-question = { $count ->
    [zero] لا شيء لحذفه نهائيًا
    [one] هل تريد حذف تسجيل واحد نهائيًا؟
    [two] هل تريد حذف تسجيلين نهائيًا؟
    [few] هل تريد حذف { $count } تسجيلات نهائيًا؟
    [many] هل تريد حذف { $count } تسجيلًا نهائيًا؟
   *[other] هل تريد حذف { $count } تسجيل نهائيًا؟
}
remove-frees = يُفرغ هذا { $size } ولا يمكن التراجع عنه. بدون ملف ZIP لا يستطيع أحد استعادة الصوت.

attachments-title = ملفات أخرى لهذه المساحة
attachments-loose-title = ملفات أخرى من أرشيفاتك
attachments-help = كانت بجانب الصوت في أرشيفك، وهي محفوظة هنا كما كانت. لا يشغّلها Afterspace: احفظ أحدها لفتحه ببرنامج آخر.
attachment-save = حفظ
attachment-save-name = حفظ { $name }
attachment-delete = حذف
attachment-delete-name = حذف { $name }
attachment-delete-question = هل تريد حذف «{ $name }» نهائيًا؟
attachment-delete-help = يحرر هذا { $size } ولا يمكن التراجع عنه. يبقى صوت تسجيلاتك.
attachment-damaged = لم يصل كاملًا.
everyone = الجميع
about-time = نحو { $time }
speakers-coarse = المقاطع الأفتح المتقطعة مأخوذة من قائمة X لمن تكلم ومتى. وهي أقل دقة مما تسجله X في الصوت نفسه: صحيحة تقريبًا، لا بالثانية.

who-and-more = { $names } +{ $more }
time-left = بقي { $time }
heard-no = لم يُستمع إليه بعد
heard-begun = بدأ الاستماع
heard-yes = استُمع إليه
month-sum = { $recordings } · { $sum }
no-audio = بلا صوت
nothing-open = اختر تسجيلًا من القائمة.
row-menu = إجراءات { $title }
mark-heard = وضع علامة "استُمع إليه"
mark-unheard = إزالة علامة "استُمع إليه"
marked-heard = وُضعت علامة "استُمع إليه"
marked-unheard = أُزيلت علامة "استُمع إليه"
title-label = العنوان
rename = تغيير العنوان
renamed = تغيّر العنوان
title-choices = عدة منشورات تشير إلى هذه المساحة. العنوان:
