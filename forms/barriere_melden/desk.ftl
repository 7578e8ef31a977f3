# How clerks read this form. Declarations and options stay as they were given.

subject = Barriere: { $barriere-seite }

section-meldung = Meldung
barriere-beschreibung = Beschreibung der Barriere
step-rueckmeldung = Antwort
rueckmeldung-antwort = Wünscht eine Antwort
rueckmeldung-name = Name
