// SPDX-License-Identifier: AGPL-3.0-or-later
// words.js - what the page says, in the languages of whoever tries it
import { computed, effect, signal } from '@preact/signals';

const it = {
	language: 'Lingua',
	about: 'Un telefono di prova: scrivi alla linea come farebbe una persona. Da qui non parte nessun messaggio vero.',
	add: 'Aggiungi un telefono',
	close: 'Togli il telefono {n}',
	phone: 'Telefono {n}',
	conversation: 'Messaggi del telefono {n}',
	welcome: 'Scrivi nella tua lingua, come ti viene. Per esempio:',
	examples: 'Esempi',
	write: 'Scrivi un messaggio',
	send: 'Invia',
	you: 'Tu:',
	line: 'La linea:',
	writing: 'La linea risponde…',
	nothing: 'La linea non risponde a questo messaggio.',
	parts: '{n} SMS',
	again: 'Riprova',
	unreachable: 'La linea non è raggiungibile. Il programma è acceso?',
	busy: 'La linea è occupata. Riprova tra poco.',
	refused: 'La linea non ha accettato il messaggio.',
	licences: 'Licenze',
	exampleAppointment: 'un appuntamento, in breve',
	exampleCode: 'il codice di un appuntamento',
	exampleArabic: 'un appuntamento, in arabo',
	exampleMisspelt: 'aiuto, scritto male',
	exampleCase: 'il numero di una pratica',
	exampleStop: 'non scrivermi più',
	exampleStart: 'ricominciamo',
};

const en = {
	language: 'Language',
	about: 'A phone to try things on: write to the line as a person would. No real message leaves from here.',
	add: 'Add a phone',
	close: 'Remove phone {n}',
	phone: 'Phone {n}',
	conversation: 'Messages of phone {n}',
	welcome: 'Write in your own language, any way you like. For example:',
	examples: 'Examples',
	write: 'Write a message',
	send: 'Send',
	you: 'You:',
	line: 'The line:',
	writing: 'The line is answering…',
	nothing: 'The line sends nothing back to this.',
	parts: '{n} SMS',
	again: 'Try again',
	unreachable: 'The line cannot be reached. Is the program running?',
	busy: 'The line is busy. Try again in a moment.',
	refused: 'The line did not take this message.',
	licences: 'Licences',
	exampleAppointment: 'an appointment, for short',
	exampleCode: 'the code of an appointment',
	exampleArabic: 'an appointment, in Arabic',
	exampleMisspelt: 'help in Italian, misspelt',
	exampleCase: 'the number of a case',
	exampleStop: 'do not write to me any more',
	exampleStart: 'let us start again',
};

const fr = {
	language: 'Langue',
	about: 'Un téléphone d’essai : écrivez à la ligne comme le ferait une personne. Aucun vrai message ne part d’ici.',
	add: 'Ajouter un téléphone',
	close: 'Retirer le téléphone {n}',
	phone: 'Téléphone {n}',
	conversation: 'Messages du téléphone {n}',
	welcome: 'Écrivez dans votre langue, comme cela vient. Par exemple :',
	examples: 'Exemples',
	write: 'Écrire un message',
	send: 'Envoyer',
	you: 'Vous :',
	line: 'La ligne :',
	writing: 'La ligne répond…',
	nothing: 'La ligne ne répond rien à ce message.',
	parts: '{n} SMS',
	again: 'Réessayer',
	unreachable: 'La ligne est injoignable. Le programme est-il lancé ?',
	busy: 'La ligne est occupée. Réessayez dans un instant.',
	refused: 'La ligne n’a pas accepté ce message.',
	licences: 'Licences',
	exampleAppointment: 'un rendez-vous, en bref',
	exampleCode: 'le code d’un rendez-vous',
	exampleArabic: 'un rendez-vous, en arabe',
	exampleMisspelt: 'aide en italien, mal écrit',
	exampleCase: 'le numéro d’un dossier',
	exampleStop: 'ne m’écrivez plus',
	exampleStart: 'recommençons',
};

const es = {
	language: 'Idioma',
	about: 'Un teléfono de prueba: escribe a la línea como lo haría una persona. De aquí no sale ningún mensaje de verdad.',
	add: 'Añadir un teléfono',
	close: 'Quitar el teléfono {n}',
	phone: 'Teléfono {n}',
	conversation: 'Mensajes del teléfono {n}',
	welcome: 'Escribe en tu idioma, como te salga. Por ejemplo:',
	examples: 'Ejemplos',
	write: 'Escribe un mensaje',
	send: 'Enviar',
	you: 'Tú:',
	line: 'La línea:',
	writing: 'La línea está respondiendo…',
	nothing: 'La línea no responde nada a este mensaje.',
	parts: '{n} SMS',
	again: 'Intentar de nuevo',
	unreachable: 'No se puede llegar a la línea. ¿Está en marcha el programa?',
	busy: 'La línea está ocupada. Inténtalo dentro de un momento.',
	refused: 'La línea no ha aceptado este mensaje.',
	licences: 'Licencias',
	exampleAppointment: 'una cita, abreviada',
	exampleCode: 'el código de una cita',
	exampleArabic: 'una cita, en árabe',
	exampleMisspelt: 'ayuda en italiano, mal escrito',
	exampleCase: 'el número de un expediente',
	exampleStop: 'no me escribáis más',
	exampleStart: 'empecemos otra vez',
};

const ar = {
	language: 'اللغة',
	about: 'هاتف للتجربة: اكتب إلى الخط كما يكتب أي شخص. لا تخرج من هنا أي رسالة حقيقية.',
	add: 'أضف هاتفاً',
	close: 'أزل الهاتف {n}',
	phone: 'الهاتف {n}',
	conversation: 'رسائل الهاتف {n}',
	welcome: 'اكتب بلغتك وبطريقتك. مثلاً:',
	examples: 'أمثلة',
	write: 'اكتب رسالة',
	send: 'أرسل',
	you: 'أنت:',
	line: 'الخط:',
	writing: 'الخط يجيب…',
	nothing: 'لا يرسل الخط جواباً على هذه الرسالة.',
	parts: '{n} SMS',
	again: 'حاول مرة أخرى',
	unreachable: 'لا يمكن الوصول إلى الخط. هل البرنامج يعمل؟',
	busy: 'الخط مشغول. حاول بعد قليل.',
	refused: 'لم يقبل الخط هذه الرسالة.',
	licences: 'التراخيص',
	exampleAppointment: 'موعد، باختصار',
	exampleCode: 'رمز موعد',
	exampleArabic: 'موعد، بالعربية',
	exampleMisspelt: 'مساعدة بالإيطالية، مع خطأ إملائي',
	exampleCase: 'رقم ملف',
	exampleStop: 'لا تكتبوا لي بعد الآن',
	exampleStart: 'لنبدأ من جديد',
};

export const languages = {
	it: { name: 'Italiano', words: it },
	en: { name: 'English', words: en },
	fr: { name: 'Français', words: fr },
	es: { name: 'Español', words: es },
	ar: { name: 'العربية', words: ar, direction: 'rtl' },
};

const key = 'passaparola-language';

function first() {
	const wanted = [localStorage.getItem(key), ...navigator.languages.map((tag) => tag.slice(0, 2))];
	return wanted.find((tag) => Object.hasOwn(languages, tag ?? '')) ?? 'it';
}

export const language = signal(first());

// say('phone', 2): the sentence in the language of the page.
const words = computed(() => languages[language.value].words);
export const say = (name, n = '') => words.value[name].replace('{n}', n);

effect(() => {
	document.documentElement.lang = language.value;
	document.documentElement.dir = languages[language.value].direction ?? 'ltr';
});

export function choose(tag) {
	language.value = tag;
	localStorage.setItem(key, tag);
}
