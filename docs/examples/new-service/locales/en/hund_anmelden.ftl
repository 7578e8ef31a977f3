# Texts of the service "Hund anmelden". A translation; the German wording is the binding one.

service-title = Register a dog (Hund anmelden)
service-short = Register your dog for the dog tax
service-who = You live here and have a dog? Then you have to register it with us.
service-prepare =
    This helps you to answer:

    - the pet passport of the dog (Heimtierausweis)
    - evidence, if you would like to pay less tax or none
service-fee = Registering costs nothing. You pay dog tax (Hundesteuer) for the dog. The dog tax statute (Hundesteuersatzung) of your town or municipality says how much.
service-duration = The questions take about 5 minutes. You can take a break at any time.
service-law =
    - Dog tax statute (Hundesteuersatzung) of your town or municipality
service-data =
    Your details are encrypted on your device. Only the authority can read them.

    It needs the details to set the dog tax. You can read more in the privacy notice.
service-after =
    - We check your details.
    - You get a notice about the dog tax and a tag for the dog (Steuermarke).

section-angaben = Your details

step-halter = About you
halter-familienname = Family name
halter-vornamen = Given names
halter-email = E-mail address
    .hint = Then we can ask you more quickly.
halter-anschrift = Where do you live?

step-hund = Your dog
    .intro = Do you have several dogs? Enter each one.
hund-hund =
    .item = Dog { $number }
    .add = Enter another dog
    .remove = Remove dog { $number }
hund-hund-rufname = What is the dog called?
hund-hund-rasse = Which breed is it?
    .hint = For a mixed breed: all breeds that you know
hund-hund-geburt = When was it born?
    .hint = You do not know the day? Month and year, or the year, will do.
hund-hund-seit = Since when have you had it?
hund-hund-chip = Chip number
    .hint = 15 digits. It is in the pet passport.

step-vorher = Earlier registration
vorher-angemeldet = Was a dog registered in another town or municipality before?
vorher-ort = In which town or municipality?

section-steuer = The tax

step-ermaessigung = Less tax
ermaessigung-gewuenscht = Would you like to pay less tax or none?
    .hint = There are only certain reasons for that. They are in the dog tax statute.
ermaessigung-grund = For which reason?
    .option-assistenz = The dog helps a person with a disability
    .option-rettung = The dog is a rescue dog
    .option-tierheim = The dog comes from an animal shelter
    .option-andere = Another reason
ermaessigung-nachweis = Evidence
    .hint = For example a card, an examination or the contract with the shelter

section-ende = Finish

step-abschluss = Your confirmation
abschluss-wahrheit = My details are true and complete.
abschluss-datenschutz = I have read the information on data protection.

check-seit_vorbei = This day is in the future. Enter the day on which the dog came to you.

purpose-halter = So that we know whose dog it is, and can reach you.
purpose-ermaessigung = The reason can say something about your health. We need it only to check whether you pay less tax.
