# Texts of the service "Hund anmelden". A translation; the German wording is the binding one.

service-title = تسجيل كلب (Hund anmelden)
service-short = تسجيل كلبك من أجل ضريبة الكلاب
service-who = هل تسكن هنا ولديك كلب؟ إذن يجب عليك أن تسجله لدينا.
service-prepare =
    هذا يساعدك في الإجابة:

    - جواز سفر الكلب (Heimtierausweis)
    - إثبات، إذا كنت تريد دفع ضريبة أقل أو عدم دفعها
service-fee = التسجيل مجاني. وتدفع عن الكلب ضريبة الكلاب (Hundesteuer). يحدد نظام ضريبة الكلاب (Hundesteuersatzung) في مدينتك أو بلديتك مقدارها.
service-duration = تستغرق الإجابة عن الأسئلة نحو 5 دقائق. ويمكنك التوقف والمتابعة في أي وقت.
service-law =
    - نظام ضريبة الكلاب (Hundesteuersatzung) في مدينتك أو بلديتك
service-data =
    تُشفَّر بياناتك على جهازك. ولا يستطيع قراءتها إلا الدائرة.

    وهي تحتاج إلى هذه البيانات لتحديد ضريبة الكلاب. تجد مزيدًا من المعلومات في بيان حماية البيانات.
service-after =
    - ندرس بياناتك.
    - تحصل على إشعار بضريبة الكلاب وعلى علامة ضريبية للكلب (Steuermarke).

section-angaben = بياناتك

step-halter = معلومات عنك
halter-familienname = اسم العائلة
halter-vornamen = الأسماء الأولى
halter-email = البريد الإلكتروني
    .hint = ليسهل علينا الاستفسار منك.
halter-anschrift = أين تسكن؟

step-hund = كلبك
    .intro = هل لديك أكثر من كلب؟ أدخل كل واحد منها.
hund-hund =
    .item = الكلب { $number }
    .add = إدخال كلب آخر
    .remove = حذف الكلب { $number }
hund-hund-rufname = ما اسم الكلب؟
hund-hund-rasse = ما سلالته؟
    .hint = إذا كان هجينًا: جميع السلالات التي تعرفها
hund-hund-geburt = متى وُلد؟
    .hint = هل لا تعرف اليوم؟ يكفي الشهر والسنة أو السنة فقط.
hund-hund-seit = منذ متى هو عندك؟
hund-hund-chip = رقم الشريحة
    .hint = 15 رقمًا. تجده في جواز سفر الكلب.

step-vorher = تسجيل سابق
vorher-angemeldet = هل كان كلب مسجلًا من قبل في مدينة أو بلدية أخرى؟
vorher-ort = في أي مدينة أو بلدية؟

section-steuer = الضريبة

step-ermaessigung = ضريبة أقل
ermaessigung-gewuenscht = هل تريد دفع ضريبة أقل أو عدم دفعها؟
    .hint = هذا ممكن لأسباب معينة فقط، وهي مذكورة في نظام ضريبة الكلاب.
ermaessigung-grund = لأي سبب؟
    .option-assistenz = الكلب يساعد شخصًا ذا إعاقة
    .option-rettung = الكلب كلب إنقاذ
    .option-tierheim = الكلب من مأوى للحيوانات
    .option-andere = سبب آخر
ermaessigung-nachweis = إثبات
    .hint = مثلًا بطاقة أو شهادة اختبار أو العقد مع المأوى

section-ende = الإنهاء

step-abschluss = تأكيدك
abschluss-wahrheit = بياناتي صحيحة وكاملة.
abschluss-datenschutz = قرأت معلومات حماية البيانات.

check-seit_vorbei = هذا اليوم في المستقبل. أدخل اليوم الذي جاء فيه الكلب إليك.

purpose-halter = لكي نعرف صاحب الكلب ونتمكن من التواصل معه.
purpose-ermaessigung = قد يدل السبب على شيء من حالتك الصحية. ولا نحتاج إليه إلا لنتحقق مما إذا كنت تدفع ضريبة أقل.
