# How clerks read this form. Declarations and options stay as they were given.

subject = { $taetigkeit-bezeichnung } bei { $arbeitgeber-firma }

section-person = Angaben zur Person
section-aufenthalt = Aufenthalt
step-person = Name
step-geburt = Geburt
step-staatsangehoerigkeit = Staatsangehörigkeit
staatsangehoerigkeit-staat = Staatsangehörigkeit
step-anschrift = Anschrift
anschrift-anschrift = Wohnanschrift
step-kontakt = Erreichbarkeit
step-dokument = Dokument zum Aufenthalt
dokument-art = Art des Dokuments
step-arbeit = Wofür die Erlaubnis beantragt wird
arbeit-anlass = Anlass des Antrags
step-taetigkeit = Tätigkeit
taetigkeit-bezeichnung = Bezeichnung der Tätigkeit
taetigkeit-beginn = Gewünschter Beginn
step-arbeitgeber = Arbeitgeber
arbeitgeber-firma = Name der Firma oder Person
step-erklaerung_weg = Erklärung des Arbeitgebers
erklaerung_weg-weg = Wie der Arbeitgeber sie abgibt
step-unterlagen_person = Dokumente der Person
unterlagen_person-dokument = Aufenthaltsgestattung, Duldung oder Aufenthaltstitel
unterlagen_person-pass = Pass
unterlagen_arbeit-berufserlaubnis = Erlaubnis für den Beruf
step-hinweise = Hinweis zum Arbeitsbeginn
step-abschluss = Bestätigung
