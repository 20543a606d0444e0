request = طلبك من X
request-of = طلبك من X للحساب ‎@{ $handle }
request-none = هل تنقصك مساحة؟ اطلب من X أرشيفًا جديدًا.
request-waiting = يُعدّ X أرشيفك
request-waiting-person = يُفترض أن X يُعدّ أرشيفك
request-asked = طُلب { $ago }
request-found = لوحظ { $ago }
request-takes = يحتاج X إلى يوم، وأحيانًا إلى عدة أيام
request-unanswered = لم يردّ X منذ أسبوع
request-unanswered-note = اطلب أرشيفًا جديدًا حالما يسمح زر X بذلك
request-ready = أرشيفك جاهز
request-ready-by = نزّله حتى { $day }
request-downloading = يجري تنزيل أرشيفك
request-downloading-note = أبقِ المتصفح مفتوحًا حتى ينتهي
request-interrupted = انقطع التنزيل
request-interrupted-note = تابعه من قائمة التنزيلات في المتصفح، أو على X
request-downloaded = اكتمل تنزيل أرشيفك
request-downloaded-note = استورد ملف ZIP إلى مكتبتك
request-expired = لم يعد رابط X إلى أرشيفك يعمل
request-expired-note = يبقى الأرشيف على X سبعة أيام. اطلب أرشيفًا جديدًا: الطريق الآن قصير.
request-failed = لم يتمكن X من إعداد أرشيفك
request-failed-note = اطلبه مرة أخرى. إن فشل ثانيةً، فإن X يذكر في الصفحة نفسها نموذجًا يمكنك أن تطلب به المساعدة.
request-unavailable = لا يقدّم X أرشيفك الآن
request-unavailable-note = انظر مرة أخرى بعد بضع ساعات، واطلب أرشيفًا جديدًا حالما يعرضه X.
start-guide = بدء الدليل
choose-zip = اختيار ملف ZIP…
continue-on-x = المتابعة على X
look-on-x = النظر على X
request-again-on-x = إعادة الطلب على X
allow-notices = أخبرني حين يصل
offer-title =
    { $count ->
        [zero] أرشيفك من X هنا
        [one] أرشيفك من X هنا
        [two] ملفان من أرشيفك من X هنا
        [few] { $count } ملفات من أرشيفك من X هنا
        [many] { $count } ملفًا من أرشيفك من X هنا
       *[other] { $count } ملف من أرشيفك من X هنا
    }
offer-earlier-title =
    { $count ->
        [zero] لا أرشيفات من X بين تنزيلاتك
        [one] وجدنا بين تنزيلاتك أرشيفًا من X. هل نستورده؟
        [two] وجدنا بين تنزيلاتك ملفي أرشيف من X. هل نستوردهما؟
        [few] وجدنا بين تنزيلاتك { $count } ملفات أرشيف من X. هل نستوردها؟
        [many] وجدنا بين تنزيلاتك { $count } ملف أرشيف من X. هل نستوردها؟
       *[other] وجدنا بين تنزيلاتك { $count } ملف أرشيف من X. هل نستوردها؟
    }
offer-parts =
    { $count ->
        [zero] أعطاك X هذا الأرشيف في عدة ملفات، عددها { $parts }. كلها هنا.
        [one] أعطاك X هذا الأرشيف في عدة ملفات، عددها { $parts }. ما زال ملف واحد ناقصًا هنا: نزّله أيضًا، ثم أدخلها كلها معًا.
        [two] أعطاك X هذا الأرشيف في عدة ملفات، عددها { $parts }. ما زال ملفان ناقصين هنا: نزّلهما أيضًا، ثم أدخلها كلها معًا.
        [few] أعطاك X هذا الأرشيف في عدة ملفات، عددها { $parts }. ما زالت { $count } ملفات ناقصة هنا: نزّلها أيضًا، ثم أدخلها كلها معًا.
        [many] أعطاك X هذا الأرشيف في عدة ملفات، عددها { $parts }. ما زال { $count } ملفًا ناقصًا هنا: نزّلها أيضًا، ثم أدخلها كلها معًا.
       *[other] أعطاك X هذا الأرشيف في عدة ملفات، عددها { $parts }. ما زال { $count } ملف ناقصًا هنا: نزّلها أيضًا، ثم أدخلها كلها معًا.
    }
offer-facts = { $size }، نُزّل في { $moment }
offer-gone = لم يعد حيث نُزّل
offer-gone-help = إن كنت قد نقلته، فأدخله من مكانه الجديد. وإن كان محذوفًا، فأعد المحاولة من قائمة التنزيلات في المتصفح، أو على X.
offer-import-now = الاستيراد الآن
offer-decline = ليس هذا
offer-reveal = إظهاره في مجلده
download-running = يجري تنزيل أرشيفك
download-paused = التنزيل متوقف مؤقتًا
download-stopped = توقف التنزيل قبل نهايته
download-progress = تقدّم التنزيل
download-facts = { $there } من { $total }
download-so-far = { $there } حتى الآن
download-left = بقي نحو { $left }
download-resume = متابعة التنزيل
download-can-resume = ما وصل محفوظ: سيتابع من هناك.
download-retry = أعد المحاولة من قائمة التنزيلات في المتصفح (Ctrl+J، وعلى Mac ‏⌥⌘L أو ⌘J): قد لا يقدّم X الملف نفسه مرتين.
download-why-full = لم يعد على القرص مكان. أفرغ بعض المكان أولًا.
download-why-network = انقطع الاتصال.
download-why-cancelled = أُلغي التنزيل.
download-why-closed = أُغلق المتصفح قبل أن يكتمل.
download-why-blocked = منع المتصفح أو برنامج الحماية على هذا الجهاز الملف.
download-why-folder = لم يتمكن المتصفح من الكتابة في مجلد التنزيلات. اختر مجلدًا آخر في إعداداته.
download-why-refused = لم يعد X يعطي الملف: ربما انتهى رابطه، أو يريد منك تسجيل الدخول مرة أخرى.
download-why-unknown = لا يقول المتصفح السبب.
road-step = الخطوة { $step } من { $count }
road-done = (تمّت)
