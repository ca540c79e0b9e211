// SPDX-License-Identifier: AGPL-3.0-or-later
// scene.mjs - a morning at a desk, for whoever wants to look at the page
//
// People of six languages wrote and called, one is in danger, one left a
// message without a number, one got an answer that did not arrive.  All of
// them are made up.
import fs from 'node:fs';
import path from 'node:path';
import { Caller, withheld } from './caller.mjs';
import { Desk } from './daemon.mjs';
import { assert, eventually } from './report.mjs';
import { Staff } from './staff.mjs';
import { post, readAnswer, restInterface, text } from './twilio.mjs';
import { toneFile } from './wave.mjs';

const number = (n) => `+3933311140${String(n).padStart(2, '0')}`;

function importing(desk, kind, csv) {
	const file = path.join(desk.folder, `${kind}.csv`);
	fs.writeFileSync(file, csv);
	const { status, stderr } = desk.command(['import', kind, file]);
	assert.equal(status, 0, stderr);
}

// What the desk knows from before.
function know(desk) {
	const day = (n) => new Date(Date.now() + n * 86400000).toISOString().slice(0, 10);
	importing(desk, 'people', `number,name,language,safety,lists\n${number(1)},Amina Diallo,fr,normal,corteo;donne\n` +
		`${number(2)},يوسف الحسن,ar,neutral,\n${number(3)},Samuel Okafor,en,normal,corso di italiano\n`);
	importing(desk, 'appointments', `number,code,starts,place,topic,ref\n${number(1)},NA4821,${day(3)}T10:30,via Matteo Renato Imbriani 218,legal,1\n` +
		`${number(2)},NA5590,${day(6)}T09:00,via Matteo Renato Imbriani 218,legal,2\n`);
	importing(desk, 'cases', `number,case_number,state,checked\n${number(1)},26NA123456,in_process,${day(-2)}\n`);
}

export class Scene {
	static async make(changes = {}) {
		const scene = new Scene();
		scene.rest = await restInterface();
		scene.rest.audio = toneFile(2);
		scene.desk = await Desk.make({ 'answers-per-hour': '1000', ...changes }, { 'api-url': scene.rest.url, price: '0.07' });
		scene.desk.settings.audio = path.join(scene.desk.folder, 'audio');
		scene.desk.writeSettings();
		await scene.desk.start();
		scene.anna = await Staff.add(scene.desk, 'anna', 'admin', 'all');
		scene.vito = await Staff.add(scene.desk, 'vito');
		know(scene.desk);
		await scene.happen();
		return scene;
	}

	async close() {
		await this.desk.stopAndRemove();
		this.rest.close();
	}

	async says(n, body) {
		const parameters = text(body, { From: number(n) });
		readAnswer(await post(`${this.desk.url}/in/main`, parameters));
		return parameters.MessageSid;
	}

	// The name that the page calls somebody by who wrote.
	person(n) {
		return this.desk.log().find((row) => row.number?.endsWith(number(n).slice(-3)) && row.person).person;
	}

	async happen() {
		await this.says(3, 'status 26na123456');
		await this.says(3, 'I want to speak with a person please, the letter from the office is about my daughter');
		await this.says(2, 'موعد');
		await this.says(2, 'na5590');
		await this.says(2, 'أريد التحدث مع شخص، لم أفهم الورقة رقم 26NA8841');
		await this.says(4, 'aiuto, polizia');
		await this.says(5, 'আমার কাগজ কবে পাব');
		await this.says(5, 'আমার কাগজ কবে পাব বলুন');
		await Caller.leavesMessage(this.desk, { From: withheld }, 12);
		await this.amina();
	}

	async amina() {
		await this.says(1, 'rdv');
		await this.says(1, 'na4821');
		await this.says(1, '1');
		const call = await Caller.call(this.desk, { From: number(1) });
		await call.press('1');
		await call.press('624821');
		await call.press('0');
		if (call.waits?.tagName === 'Record')
			await call.record(9);
		if (!call.ended)
			await call.hangUp();
		await this.says(1, 'Bonjour, j’ai reçu un papier de la questura et je ne comprends pas ce qu’il faut apporter. Quelqu’un peut m’appeler ?');
		await this.says(1, 'sportello');
		const name = this.person(1);
		await this.vito.write(`people/${name}/note`, { text: 'È venuta lunedì con la sorella. La delega è nella cartella blu.' });
		await this.vito.write(`people/${name}/answer`, { text: 'Bonjour Amina, ici Vito du bureau. C’est la convocation pour les empreintes : apportez le passeport et quatre photos.' });
		const sent = await eventually(() => this.rest.asked.find(({ body }) => body.includes('empreintes')), 'the answer goes');
		await post(new URLSearchParams(sent.body).get('StatusCallback'), {
			...text('', { From: new URLSearchParams(sent.body).get('From'), To: number(1) }), MessageStatus: 'failed', ErrorCode: '30003',
		});
		await this.says(1, 'Merci ! Et pour ma fille ?');
	}
}
