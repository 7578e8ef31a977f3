# Texts of the quick check of "Hund anmelden". A translation; the German wording is the binding one.

service-title = اختبار سريع: هل يجب عليّ تسجيل كلبي؟
service-short = سؤالان لمعرفة ما إذا كان عليك فعل شيء

step-fragen = كلبك
fragen-wohnt = أين يعيش الكلب؟
    .option-hier = عندي، هنا في المدينة أو البلدية
    .option-besuch = هو في زيارة فقط
    .option-woanders = في مدينة أو بلدية أخرى
fragen-gemeldet = هل سجلته هنا من قبل؟

step-ergebnis = نتيجتك
ergebnis-anmelden = سجّل الكلب
    .hint = يمكنك ذلك هنا مباشرة.
    .law = نظام ضريبة الكلاب (Hundesteuersatzung) في مدينتك أو بلديتك
ergebnis-fertig = لا يجب عليك فعل شيء
    .hint = أخبرنا إذا تغير شيء.
    .law = نظام ضريبة الكلاب (Hundesteuersatzung) في مدينتك أو بلديتك
ergebnis-besuch = يُرجى السؤال
    .hint = اسألنا: بعد كم أسبوعًا يجب عليّ تسجيل كلب في زيارة؟
    .law = نظام ضريبة الكلاب (Hundesteuersatzung) في مدينتك أو بلديتك
ergebnis-woanders = يُرجى السؤال هناك
    .hint = المدينة أو البلدية التي يعيش فيها الكلب هي المختصة. اسأل هناك عما إذا كان يجب عليك تسجيله.
    .law = نظام ضريبة الكلاب (Hundesteuersatzung) في المدينة أو البلدية الأخرى
