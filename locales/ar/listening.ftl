back-seconds = { $seconds ->
    [zero] بلا رجوع
    [one] رجوع ثانية واحدة
    [two] رجوع ثانيتين
    [few] رجوع { $seconds } ثوانٍ
    [many] رجوع { $seconds } ثانيةً
   *[other] رجوع { $seconds } ثانية
}
forward-seconds = { $seconds ->
    [zero] بلا تقدّم
    [one] تقدّم ثانية واحدة
    [two] تقدّم ثانيتين
    [few] تقدّم { $seconds } ثوانٍ
    [many] تقدّم { $seconds } ثانيةً
   *[other] تقدّم { $seconds } ثانية
}
speed = السرعة
speed-times = ‎{ $speed }×‎
listening = الاستماع
skip-silence = تخطي الصمت
silence-saves = يوفّر { $time }
boost = رفع صوت المتحدثين الخافتين
volume = مستوى الصوت
sleep = مؤقت النوم
sleep-off = متوقف
sleep-in = بعد { $time }
sleep-at = الساعة { $time }

keys-title = المفاتيح
key-space = المسافة
key-toggle = تشغيل أو إيقاف مؤقت
key-move = { $seconds ->
    [zero] بلا انتقال
    [one] انتقال ثانية واحدة
    [two] انتقال ثانيتين
    [few] انتقال { $seconds } ثوانٍ
    [many] انتقال { $seconds } ثانيةً
   *[other] انتقال { $seconds } ثانية
}
key-speed = أبطأ، أسرع
key-zoom = تقريب الصورة أو إبعادها

zoom-in = تقريب
zoom-out = إبعاد
zoom-whole = التسجيل كله
scroll-picture = الجزء الظاهر من التسجيل
at-clock = الساعة { $time }
nobody-speaks = لا أحد يتكلم
next-turn = الدور التالي لـ{ $speaker }
listen-only = الاستماع إلى { $speaker } فقط
listen-all = الاستماع إلى الجميع من جديد

bookmarks = العلامات
add-bookmark = إضافة علامة
bookmark-note = ملاحظة للعلامة عند { $time }
bookmark-note-hint = ماذا يحدث هنا؟
bookmark-go = التشغيل من { $time }
bookmark-delete = حذف العلامة عند { $time }

dead-air-first = أول كلام عند { $time }: هل نبدأ هناك؟
dead-air-last = لا أحد يتكلم بعد { $time }: هل ننهي هناك؟
dead-air-both = أول كلام عند { $time }، وآخره عند { $end }: هل نشغّل ما بينهما فقط؟
dead-air-trim = ترك الصمت
dead-air-help = يُترك الصمت عند التشغيل والحفظ. أما التسجيل نفسه فيبقى كاملًا.
trimmed = يُشغَّل من { $from } إلى { $to }
trim-undo = تشغيله كله

key-rows = التسجيل السابق أو التالي
key-back = العودة إلى القائمة
key-control = Ctrl
continue-listening = متابعة الاستماع
