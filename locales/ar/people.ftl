name-and-handle = { $name } ({ $handle })
people = الأشخاص
people-none = لم يسجّل X اسم أحد في تسجيلاتك.
show-more = { $count ->
    [zero] لا مزيد
    [one] إظهار واحد آخر
    [two] إظهار اثنين آخرين
    [few] إظهار { $count } أخرى
    [many] إظهار { $count } أخرى
   *[other] إظهار { $count } أخرى
}

person-recordings = التسجيلات
person-hours = مدة الكلام
person-first = أول ظهور
person-last = آخر ظهور
person-spoke = { $time } من { $length }
person-turn = التشغيل من { $time } ({ $length })
person-play = الاستماع إلى { $person } فقط
person-not-here-title = لا أحد بهذا الاسم في تسجيلاتك
person-not-here-help = قد يكون في تسجيلات حُذفت، أو في تسجيلات على حاسوب آخر.

person-name = اسم { $person }
person-name-verb = تسمية…
person-name-help = يظهر بدلًا من اسم المستخدم، هنا وفي كل ما تحفظه. اتركه فارغًا ليظهر اسم المستخدم من جديد.
person-name-yes = حفظ
person-named = تم تغيير الاسم
person-name-of = تسمية { $person }…
person-page-of = كل ما قاله { $person }

person-join = دمج مع…
person-join-help = إذا كان هذا اسم مستخدم آخر للشخص نفسه
person-join-title = من هو أيضًا { $person }؟
person-join-field = الاسم أو اسم المستخدم
person-join-question = يصبح اسما المستخدم شخصًا واحدًا. يمكنك فصلهما من جديد.
person-join-yes = دمج
person-join-unknown = لا أحد في تسجيلاتك بهذا الاسم أو اسم المستخدم.
person-joined = تم دمج اسمي المستخدم
person-also = أسماء المستخدم الأخرى لهذا الشخص
person-part = فصل
person-part-name = فصل { $person }
person-parted = أصبح { $person } شخصًا مستقلًا من جديد

person-hide = عدم ذكره في النصوص
person-hide-help = لا تذكر اسمه الملاحظات والفصول والترجمات التي تحفظها
person-show = ذكره في النصوص من جديد
person-hidden = لا تذكر النصوص التي تحفظها هذا الشخص
person-hidden-help = لا تذكر النصوص التي تحفظها هذا الشخص.
person-shown = تذكر النصوص التي تحفظها هذا الشخص من جديد

moment-menu = اللحظة { $time }
play-from = التشغيل من { $time }
key-name = تسمية الشخص المحدَّد، أو إعادة تسمية المفتوح
transcript-attached = أصبح «{ $name }» نص «{ $title }»
drop-transcript = يُرفق النص (‎.srt أو ‎.vtt أو ‎.txt أو ‎.json) بالتسجيل المفتوح.
