# Texts of the quick check of "Hund anmelden". A translation; the German wording is the binding one.

service-title = Quick check: Do I have to register my dog?
service-short = Two questions tell you whether you have to do anything

step-fragen = Your dog
fragen-wohnt = Where does the dog live?
    .option-hier = With me, in this town or municipality
    .option-besuch = It is only visiting
    .option-woanders = In another town or municipality
fragen-gemeldet = Have you registered it here already?

step-ergebnis = Your result
ergebnis-anmelden = Register the dog
    .hint = You can do it here right away.
    .law = Dog tax statute (Hundesteuersatzung) of your town or municipality
ergebnis-fertig = You do not have to do anything
    .hint = Tell us when something changes.
    .law = Dog tax statute (Hundesteuersatzung) of your town or municipality
ergebnis-besuch = Please ask us
    .hint = Ask us: After how many weeks do I have to register a dog that is visiting?
    .law = Dog tax statute (Hundesteuersatzung) of your town or municipality
ergebnis-woanders = Please ask there
    .hint = The town or municipality where the dog lives is responsible. Ask there whether you have to register it.
    .law = Dog tax statute (Hundesteuersatzung) of the other town or municipality
