transcript = النص المفرَّغ
transcript-help = فرِّغ التسجيل نصًا بالأداة التي تفضلها، ثم أرفق الناتج (ترجمة نصية أو جدولًا أو نصًا بأوقات أو ملف ‎.json من خدمة): يتابع الصوت هنا مع أسماء المتكلمين، ويرافق ما تصدّره. ويبقى على هذا الحاسوب.
transcript-attach = إرفاق نص مفرَّغ
transcript-replace = استبداله
transcript-follow = متابعة الصوت
transcript-untimed = لا يذكر هذا النص أوقاتًا، فلا يمكنه متابعة الصوت. يستطيع ذلك ملف ‎.srt أو ‎.vtt أو ‎.json.
transcript-remove = إزالته
transcript-remove-question = إزالة النص المفرَّغ؟
transcript-remove-help = يُزال «{ $name }» من هذا التسجيل. ويبقى الملف الذي أرفقته في مكانه.
transcript-remove-yes = إزالة

transcript-lines = { $count ->
    [zero] لا أسطر
    [one] سطر واحد
    [two] سطران
    [few] { $count } أسطر
    [many] { $count } سطرًا
   *[other] { $count } سطر
}
transcript-speakers = { $count ->
    [zero] لا متحدثين
    [one] متحدث واحد
    [two] متحدثان
    [few] { $count } متحدثين
    [many] { $count } متحدثًا
   *[other] { $count } متحدث
}
transcript-span = من { $from } إلى { $to } من أصل { $duration }
transcript-no-times = نص بلا أوقات
transcript-attach-question = إرفاق هذا النص المفرَّغ؟
transcript-attach-yes = إرفاق
transcript-replace-question = استبدال النص المفرَّغ؟
transcript-replace-yes = استبدال
transcript-replace-help = يُستبدل النص الحالي مع تصحيحاتك. ويمكنك التراجع عن ذلك.
transcript-replaced = استُبدل النص المفرَّغ
transcript-encoding = إن كانت الحروف خاطئة فاقرأه بترميز
transcript-shift-offer = يبدأ بعد انتهاء التسجيل. قدّم كل الأسطر بمقدار { $time }
transcript-late = { $count ->
    [zero] لا أسطر بعد نهاية التسجيل.
    [one] سطر واحد يقع بعد نهاية التسجيل. هل هذا هو الملف الصحيح؟
    [two] سطران يقعان بعد نهاية التسجيل. هل هذا هو الملف الصحيح؟
    [few] { $count } أسطر تقع بعد نهاية التسجيل. هل هذا هو الملف الصحيح؟
    [many] { $count } سطرًا تقع بعد نهاية التسجيل. هل هذا هو الملف الصحيح؟
   *[other] { $count } سطر تقع بعد نهاية التسجيل. هل هذا هو الملف الصحيح؟
}
transcript-offset = متى تظهر الأسطر
transcript-offset-help = شغّل التسجيل واضغط حتى تظهر الأسطر عندما تسمعها
transcript-offset-none = كما في الملف
transcript-offset-now = أُزيحت بمقدار { $seconds }
transcript-earlier = أبكر
transcript-later = أكثر تأخرًا
transcript-shifted = أُزيحت الأسطر
transcript-line-at = الكلمات عند { $time }
transcript-line-keep = احتفاظ
transcript-line-edit = تعديل السطر
transcript-line-edit-help = تعديل السطر المميَّز (F2، أو انقر سطرًا نقرًا مزدوجًا)
transcript-line-changed = عُدّل السطر
transcript-starts-now = يبدأ الآن
transcript-starts-now-help = اضغط عندما تسمع الكلمة الأولى: تُزاح كل الأسطر بحيث يبدأ هذا السطر هناك
