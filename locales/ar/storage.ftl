storage-title = ما تشغله مكتبتك
storage-total =
    { $count ->
        [zero] لا تسجيلات
        [one] تسجيل واحد: { $size }
        [two] تسجيلان: { $size }
        [few] { $count } تسجيلات: { $size }
        [many] { $count } تسجيلًا: { $size }
       *[other] { $count } تسجيل: { $size }
    }
storage-used = مع النصوص والفهارس وما لم يُفرَغ بعد، يحسب المتصفح { $size } لـ Afterspace.
storage-free = على هذا القرص نحو { $size } خالية.
storage-scarce-title = هذا القرص يكاد يمتلئ
storage-scarce-help = بقي نحو { $size }. قد يحتاج الاستيراد إلى أكثر من ذلك: أفرغ مكانًا على القرص.
storage-scarce-open = عرض ما يشغل المكان
storage-years = حسب السنة
storage-year =
    { $count ->
        [zero] لا تسجيلات
        [one] تسجيل واحد
        [two] تسجيلان
        [few] { $count } تسجيلات
        [many] { $count } تسجيلًا
       *[other] { $count } تسجيل
    }
storage-undated = بلا تاريخ
storage-largest = أكبر التسجيلات
storage-freeable = ما يمكن إفراغه
storage-deleted = المحذوفة حديثًا
storage-deleted-help =
    { $count ->
        [zero] لا تسجيلات.
        [one] تسجيل واحد ما زال يمكن استعادته.
        [two] تسجيلان ما زال يمكن استعادتهما.
        [few] { $count } تسجيلات ما زال يمكن استعادتها.
        [many] { $count } تسجيلًا ما زال يمكن استعادتها.
       *[other] { $count } تسجيل ما زال يمكن استعادتها.
    }
storage-derived = الأشكال الموجية وفهرس البحث
storage-derived-help = تُنشأ من جديد عند الحاجة إليها. وحتى ذلك الحين تكون الأشكال الموجية تقريبية.
storage-exports = ملفات التصدير المكتملة
storage-exports-help = أُنشئت لتُحفظ كتنزيلات. بعد حفظها لا تعود لازمة.
free-space = إفراغ مكان…
free-deleted = إفراغ «المحذوفة حديثًا»…
free-space-title = إفراغ مكان
free-space-lead = تبقى تسجيلاتك. لحذف أحدها، افتحه من «أكبر التسجيلات».
free-space-yes = إفراغ
space-freed = أُفرغ { $size }.
space-kept = لم يكن هناك ما يُفرَغ. الملف الذي ما زال يُحفظ يبقى حتى ينتهي حفظه.
erase-all = حذف كل شيء
erase-lead = يزيل كل ما خزّنه Afterspace في هذا المتصفح. بعد ذلك يصبح كأنه ثُبّت للتو.
erase-ask = حذف كل شيء…
erase-question = هل تريد حذف كل شيء نهائيًا؟
erase-size =
    { $count ->
        [zero] لا توجد تسجيلات. يُحذف كل ما سواها.
        [one] يُحذف تسجيل واحد ({ $size })، مع كل ما أضفته إليه.
        [two] يُحذف تسجيلان ({ $size })، مع كل ما أضفته إليهما.
        [few] تُحذف { $count } تسجيلات ({ $size })، مع كل ما أضفته إليها.
        [many] يُحذف { $count } تسجيلًا ({ $size })، مع كل ما أضفته إليها.
       *[other] يُحذف { $count } تسجيل ({ $size })، مع كل ما أضفته إليها.
    }
erase-more = تُحذف أيضًا التقارير والطلبات والأسماء وقائمة الانتظار وإعداداتك. لا يمكن التراجع عن ذلك، وما لم يعد لدى X لا يوجد في أي مكان آخر. تبقى ملفات ZIP والملفات التي حفظتها في مكان آخر.
erase-backup = أخذ نسخة احتياطية أولًا
erase-running = يجري حذف كل شيء…
erase-failed-title = تعذّر حذف كل شيء
erase-failed-help = حاول مرة أخرى. وإلا فسيحذف Afterspace الباقي عند تشغيل المتصفح من جديد.
