# Texts of the accessibility contact form (BITVNRW section 5). A translation; the German wording is the binding one.

service-title = الإبلاغ عن عائق
service-short = أخبرنا أين تعذر عليك استخدام هذا الموقع
service-who = هل تعذر عليك المتابعة في موضع ما من هذا الموقع؟ هل هناك ما لا تستطيع قراءته أو سماعه أو فهمه أو استخدامه؟ أخبرنا هنا. يحق لأي شخص الإبلاغ عن عائق.
service-prepare = لا تحتاج إلى أي مستندات. تساعدنا صورة الشاشة، لكنها ليست ضرورية.
service-fee = الإبلاغ مجاني.
service-duration = يستغرق الإبلاغ بضع دقائق فقط.
service-law =
    - المادة 5 من لائحة تقنية المعلومات الخالية من العوائق في شمال الراين وستفاليا (BITVNRW): هذا النموذج
    - المادة 4 من BITVNRW: بيان إمكانية الوصول (Erklärung zur Barrierefreiheit)
service-data =
    يُشفَّر بلاغك على جهازك. ولا يستطيع قراءته إلا الجهة المختصة.

    لست ملزمًا بذكر اسمك. ولا نحتاج إلى بريدك الإلكتروني إلا إذا أردت ردًا.
service-after =
    ندرس بلاغك. وإذا أردت ردًا، فسنكتب إليك بالبريد الإلكتروني.

    ألم يساعدك ردنا؟ يمكنك التوجه إلى مكتب أمين المظالم (Ombudsstelle) في شمال الراين وستفاليا. تجد طريقة التواصل معه في بيان إمكانية الوصول.

section-meldung = بلاغك

step-barriere = ما الذي لا يعمل؟
barriere-seite = في أي صفحة أو خدمة يوجد العائق؟
    .hint = عنوان الصفحة على الإنترنت أو عنوانها الظاهر
barriere-beschreibung = صف العائق
    .hint = ماذا أردت أن تفعل، وماذا حدث؟ اذكر أيضًا الجهاز أو الأداة المساعدة التي تستخدمها، مثلًا قارئ الشاشة.
barriere-bildschirmfoto = صورة الشاشة
    .hint = انتبه إلى ألا يظهر فيها شيء خاص.

step-rueckmeldung = هل تريد ردًا؟
rueckmeldung-antwort = هل تريد أن نرد عليك؟
rueckmeldung-email = البريد الإلكتروني
    .hint = نرسل الرد إلى هذا العنوان.
rueckmeldung-name = اسمك
rueckmeldung-datenschutz = قرأت معلومات حماية البيانات. يجوز لكم استخدام بياناتي لمعالجة البلاغ.

## Why we ask

purpose-antwort = لكي نتمكن من الرد عليك.
