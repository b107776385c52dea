"""What people write around what is sensitive, and texts in which nothing is."""

# {kind} stands for a value of it. None of these sentences is in the tuning data.
AROUND: dict[str, list[str]] = {
    "card": [
        "The bot read my full card back to me: {card}.", "Charge it to {card}, exp 09/27 please",
        "It stored {card} in the chat log", "visa {card}", "Number: {card}\nExpires: 04/29",
        "Meine Kreditkartennummer lautet {card}.", "Ma carte bancaire {card} a été débitée deux fois.",
        "{card}", '{{"pan": "{card}", "amount": 12.5}}', "why was card {card} declined twice?",
    ],
    "iban": [
        "Send the refund to {iban}.", "IBAN: {iban}", "It gave a stranger my account ({iban})",
        "Bitte überweisen Sie auf {iban}, danke.", "{iban}", "Mon IBAN est {iban}", "beneficiary {iban}, ref 2291",
    ],
    "email": [
        "Write back to {email}.", "It cc'd {email} without asking", "<{email}>", "From: {email}\nSubject: late",
        "mailto:{email}", "my login {email}, my plan is gold", "contact={email}&x=1", "Schreib mir an {email}!",
        "['{email}']", "{email}",
    ],
    "url": [
        "It sent me to {url}.", "see ({url})", "The page {url} asks for my password", "[the form]({url})",
        '<a href="{url}">here</a>', "Open {url}, then click buy.", "{url}", "link: {url}",
    ],
    "domain": [
        "The site {domain} is fake.", "It recommended {domain}!", "host {domain} is down", "Ist {domain} echt?",
    ],
    "ip": [
        "Blocked {ip} at the router.", "Login from {ip}", "src={ip} dst=unknown", "[{ip}] connected",
        "the server at {ip}, which I own", "{ip} - - GET /index", "ping {ip}", "It listed ({ip}).",
    ],
    "mac": ["My laptop is {mac}.", "device {mac} joined", "MAC={mac}"],
    "phone": [
        "Ring me on {phone}.", "My number is {phone}", "Tel: {phone}", "It texted {phone} in the night",
        "Phone {phone}, after six", "You can reach her at {phone}!", "Mobile: {phone}\nThanks",
        "Rufen Sie mich unter {phone} an.", "Mon téléphone est le {phone}.", "Mi teléfono es {phone}.",
        "Il mio numero di telefono è {phone}.", "Meu telefone é {phone}", "Zadzwoń pod numer {phone}",
        "whatsapp {phone}", "The assistant dialled {phone} by itself", "Fax {phone}", "contact number: {phone}",
    ],
    "phone_abroad": ["{phone_abroad}", "It called {phone_abroad} twice.", "or {phone_abroad} if that is busy", "({phone_abroad})"],
    "phone_extended": ["{phone_extended}", "Ask for him at {phone_extended}.", "office {phone_extended}"],
    "bic": ["BIC: {bic}", "SWIFT code {bic}", "the swift/bic is {bic}"],
    "routing": ["routing number {routing}", "ABA {routing}", "Routing: {routing}"],
    "account": ["account number {account}", "Acct #{account}", "my checking account is {account}"],
    "wallet": ["Send it to {wallet}.", "wallet {wallet}", "my bitcoin address is {wallet}"],
    "birth": ["I was born on {birth}.", "Date of birth: {birth}", "DOB {birth}", "Geburtsdatum: {birth}", "née le {birth}", "birthday: {birth}", "fecha de nacimiento: {birth}"],
    "name": [
        "My name is {name}.", "It confused me with {name}.", "Name: {name}", "Regards,\n{name}", "I am {name} and I complain.",
        "{name} works with me", "Speak to {name} about it", "{name}'s file was shown to me", "the doctor, {name}, was named",
        "Dear {name},", "Patient {name} was discharged", "It told {name} everything", "Ich heiße {name}.", "Je m'appelle {name}.",
        "Mi nombre es {name}.", "mr. {name} said no", "Was it {name} who called?", "cc {name}",
    ],
    "first_name": ["Hi {first_name},", "{first_name} said it was fine.", "I asked {first_name} for help.", "My daughter {first_name} saw it"],
    "last_name": ["Mr {last_name} was rude.", "Dr. {last_name} never wrote that", "Ask Mrs. {last_name} first.", "Professor {last_name} agrees"],
    "address": [
        "I live at {address}.", "Ship it to {address}", "Address: {address}", "My address is {address}", "{address}",
        "Deliver to:\n{address}\n", "Die Adresse ist {address}", "It published my home address, {address}!",
    ],
    "street": ["We moved to {street}.", "The parcel went to {street} instead.", "office at {street}"],
}  # fmt: skip
NAMED_IDENTITY = [
    "My {words} is {value}.",
    "{words}: {value}",
    "It printed the {words} {value} of a stranger",
    "{words} = {value}",
]
BARE_IDENTITY = [
    "It printed {value} in its answer.",
    "{value}",
    "for {value}, it said",
    "({value})",
]
AROUND_KEYS = [
    "It printed {} in the answer.", "{}", "key: {}", "I found `{}` in the log", 'headers = {{"X-Auth": "{}"}}',
    "export TOKEN={}", "someone posted {} here, is it still live?", "token {} leaked",
]  # fmt: skip

# Nothing here is sensitive, though it looks like it.
HARMLESS = [
    "Order {n10} has not arrived after 12 days.", "Ticket #{n6} was closed on 2024-03-{d2}.",
    "Error 0x80{hex6} in module kernel32.dll at line {n4}", "commit {hex40} reverted it",
    "sha256:{hex64}", "md5 {hex32} of the file", "Trace {uuid} took {n4} ms", "id={uuid}",
    "Version 10.{n1}.{n2}.{n3} of the app crashed.", "v2.{n2}.{n3}", "Python 3.11.{n1}, Django 5.2.{n1}, node 20.{n2}.{n1}",
    "2024-0{n1}-{d2}T{h2}:{m2}:{m2}Z INFO request done", "At {h2}:{m2} on 12 March it stopped.", "1700{n9} is the timestamp",
    "ISBN 978-3-16-148410-{n1}", "ISSN 2049-363{n1}", "DOI 10.1000/xyz{n3}", "EAN 40063813339{n2}",
    "The price is ${n3}.99, was €1,{n3}.00 and £{n2}.50", "Revenue grew from 1,{n3},{n3} to 2,{n3},{n3} in 2023.",
    "color: #{hex6}; background: #fff", "SKU-{n6}-XL", "Part no. AB{n4}-{n2}", "Model X{n3} costs less", "Room {n3}, seat {n2}A",
    "x = [{n3}, {n4}, {n2}.{n4}]", "def total(items: list[int]) -> int:\n    return sum(items)", "for i in range({n3}): print(i)",
    "std::vector<int> a({n2}); a::b c::d", "SELECT * FROM orders WHERE id = {n6};", "index.html, style.css and main.py were edited",
    "Traceback (most recent call last):\n  File \"app.py\", line {n3}, in main\nKeyError: 'total'", "temperature=0.{n1}, top_p=0.9, max_tokens={n4}",
    "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "The model refused to translate a poem about the sea, though nothing in it was harmful.",
    "It claimed that the treaty was signed in 1648 by twelve states, which is wrong.",
    "The assistant booked a table for 4 people at 19:30 instead of 7 people at 20:00.",
    "I asked for a summary of chapter 3 and got one of chapter 13.", "It scored {n2}/100 and {n2}% on the test.",
    "The Great Barrier Reef is 2,300 km long; the answer said 23,000.", "Flight BA{n3} left gate B{n2} at {h2}:{m2}.",
    "Claude and Gemini disagreed about the French Revolution.", "The Treaty of Westphalia and the Peace of Augsburg were mixed up.",
    "In May the Supreme Court will hear Summer v. Winter, it said.", "Please reset my password; I forgot it.",
    "The API key page does not load. Where do I find my token?", "My card was declined and my address is out of date.",
    "gpt-4o-2024-08-06 and claude-3-5-sonnet-20241022 both failed", "The ratio 16:9 and the score 3:2 were swapped",
    "Call the function twice, then phone support if it fails.", "It deleted 4,{n3} rows in table user_sessions.",
    "GET /api/v1/orders/{n6} HTTP/1.1 404", "latitude 48.8{n4}, longitude 2.3{n4}", "ratio 0.{n9}", "population 8,{n3},{n3}",
    "Invoice INV-2024-{n5} is overdue by {n2} days.", "case no. {n2}-cv-{n5}", "tracking 1Z{hex6}", "port {n4} is in use by pid {n5}",
    "10 Downing, 221 people and 12 Monkeys", "The file is {n3} MB, {n9} bytes.", "RFC 2616 section 14.{n2}", "HTTP 502 at upstream 3 of {n1}",
    "My favourite composers wrote in the Classical and Romantic periods.", "Step 1: Open Settings. Step 2: Choose Privacy. Step 3: Save.",
    "The Ministry of Health, the World Bank and the Red Cross were quoted.", "Half of Level 3 users in Berlin and Paris saw it.",
]  # fmt: skip
