error-no-ranges-title = لا يرسل X هذا الأرشيف إلا كاملًا
error-no-ranges-help = خادم X لا يقدّم أجزاءً من ملف. لم يُؤخذ شيء، وتسجيلاتك لم تتغيّر. نزّل الأرشيف كالمعتاد، ثم استورد ملف ZIP.
error-kept-elsewhere-title = هذا الرابط محفوظ في مكان آخر
error-kept-elsewhere-help = يقود إلى خادم ليس من خوادم X، وAfterspace لا يصل إلى غيرها. لم يُؤخذ شيء. نزّل الأرشيف كالمعتاد، ثم استورد ملف ZIP.
error-link-refused-title = لا يقدّم X هذا الملف الآن
error-link-refused-help = ربما انتهت صلاحية الرابط، أو يريد X أن تسجّل الدخول من جديد. في Firefox لا يُحتسب هنا تسجيل الدخول في علامة تبويب حاوية: سجّل الدخول إلى X في علامة تبويب عادية. ثم حاول مجددًا، أو نزّل الأرشيف كالمعتاد. تبقى التسجيلات المحفوظة.
error-link-changed-title = تغيّر الأرشيف لدى X
error-link-changed-help = ملف X لم يعد هو نفسه، فتوقّف Afterspace قبل أن يخلط بين الاثنين. تبقى التسجيلات المحفوظة. ابدأ من الرابط من جديد، أو نزّل الأرشيف كالمعتاد.
error-web-page-title = أجاب X بصفحة ويب بدلًا من الأرشيف
error-web-page-help = غالبًا يريد X أن تسجّل الدخول من جديد. لم يُؤخذ شيء. افتح صفحة الملفات في X ثم حاول مجددًا، أو نزّل الأرشيف كالمعتاد.
error-wrong-answer-title = أجاب خادم X بغير ما طُلب
error-wrong-answer-help = لا يأخذ Afterspace أي بايت لم يطلبه، فتوقّف. تبقى التسجيلات المحفوظة. نزّل الأرشيف كالمعتاد، ثم استورد ملف ZIP.
error-server-failed-title = خادم X لا يعمل الآن
error-server-failed-help = فشل عدة مرات، أو يريد أن يُترك لبعض الوقت. ما أُخذ محفوظ. حاول بعد ساعة، أو نزّل الأرشيف كالمعتاد.
error-no-connection-title = انقطع الاتصال بـ X
error-no-connection-help = لم تنفع عدة محاولات. ما أُخذ محفوظ: تابع حين تعود إلى الاتصال. تبقى التسجيلات المحفوظة.
report-remote = محفوظ لدى X: أُخذت المساحات فقط
take-spaces = خذ مساحاتك فقط
take-lead = يستطيع Afterspace أن يقرأ مساحاتك فقط من الأرشيف الذي يحتفظ به X، دون تنزيله كله.
take-asks = يحتاج لذلك إلى إذنك للوصول إلى { $host }، وهو من خوادم X. لا يصل إلى غيره، ولا يصل إليه إلا حين تطلب.
take-rest = يبقى باقي الأرشيف لدى X حتى { $day }. ولا يتغيّر تنزيلك.
take-goes-on = يستمر تنزيل X في أثناء ذلك.
take-risk = قد يعدّ X هذا تنزيلك. عندها يصبح زرّه رماديًا؛ ويبقى الرابط محفوظًا هنا حتى { $day }.
take-files = الملفات لدى X
take-file = { $name }، حتى { $day }
take-begin = اعرض المساحات الموجودة
take-denied-title = لا يُسمح لـ Afterspace بالوصول إلى { $host }
take-denied-help = لم يُرسل شيء. اسمح بذلك لتأخذ مساحاتك فقط، أو نزّل الأرشيف كالمعتاد.
take-none-title = لا يوجد رابط من X بعد
take-none-help = ابدأ التنزيل في صفحة الملفات لدى X. وما دام جاريًا يستطيع Afterspace أن يأخذ مساحاتك منه.
take-broke-title = توقّف تنزيل X
take-broke-help = انقطع بُعيد بدء Afterspace بالقراءة، فتوقّف Afterspace عن القراءة أيضًا. استأنف التنزيل قبل أي شيء آخر.
take-planning = تجري قراءة محتوى الأرشيف…
take-choose = أي التسجيلات تريد؟
take-stored = موجود في مكتبتك
take-missing = ليس في هذا الأرشيف
take-posts = عناوين من منشوراتك ({ $size })
take-size = { $size } من { $total }
take-chosen =
    { $count ->
        [0] اختر تسجيلًا
        [zero] اختر تسجيلًا
        [one] خذ تسجيلًا واحدًا
        [two] خذ تسجيلين
        [few] خذ { $count } تسجيلات
        [many] خذ { $count } تسجيلًا
       *[other] خذ { $count } تسجيل
    }
take-taking = تُؤخذ تسجيلاتك الآن
take-progress = التقدّم
take-traffic =
    { $count ->
        [zero] لا طلبات إلى X
        [one] طلب واحد إلى X، { $size }
        [two] طلبان إلى X، { $size }
        [few] { $count } طلبات إلى X، { $size }
        [many] { $count } طلبًا إلى X، { $size }
       *[other] { $count } طلب إلى X، { $size }
    }
take-done = تسجيلاتك في مكتبتك
take-cancel-download = ألغِ تنزيل الأرشيف كاملًا
take-again = حاول مجددًا
take-continue = تابع
take-unfinished = كنت قد بدأت أخذ تسجيلات من رابط X. ما وصل محفوظ حتى { $day }.
take-cancel = إلغاء
take-on-x = افتح صفحة X
link-again = جرّب رابط X مرة أخرى
link-lead = قد لا تعرض صفحة X الأرشيف مرة ثانية، لكن رابطه ما زال يعمل: يستطيع متصفحك تنزيله كاملًا من جديد.
link-begun = بدأ التنزيل. ويظهر أيضًا في قائمة التنزيلات في متصفحك.
link-failed = لم يبدأ التنزيل.
request-log = الطلبات إلى X
request-log-lead = كل ما أرسله Afterspace عبر الشبكة: متى، وإلى أي خادم، وكم عاد.
request-log-none = لا شيء. لم يرسل Afterspace شيئًا.
request-log-clear = امحُ القائمة
