// SPDX-License-Identifier: AGPL-3.0-or-later
// crowd.mjs - clients who come to sit at the door, each in a way of its own
//
// Whoever is sent away comes back a moment later, so that the door stays full
// for as long as the crowd stands there.
import fs from 'node:fs';
import net from 'node:net';

const backAfter = 50; // milliseconds, for every thousand of them

const head = (rest) => `POST /in/main HTTP/1.1\r\nHost: 127.0.0.1\r\n${rest}`;

// Says FIRST, and then TEXT byte by byte.
function drip(socket, first, text) {
	let at = 0;
	socket.write(first);
	socket.dripping = setInterval(() => socket.write(text[at++ % text.length]), 200);
}

// What each does with its connection.
const ways = {
	'says nothing': () => {},
	'headers byte by byte': (socket) => drip(socket, head('X-Note: '), 'abcdefgh'),
	'a body byte by byte': (socket) =>
		drip(socket, head('Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 60000\r\n\r\n'), 'Body=a&'),
	'never reads': (socket) => {
		socket.pause();
		socket.write('GET /privacy/ HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n'.repeat(50));
	},
	'asks once and stays': (socket) => socket.write('GET /nothing HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n'),
	'half closed': (socket) => {
		socket.write(head('Content-Length: 10\r\n'));
		socket.end();
	},
	'half a body and away': (socket) => {
		socket.write(head('Content-Length: 60000\r\n\r\n') + 'a'.repeat(50000));
		setTimeout(() => socket.resetAndDestroy(), 500);
	},
};

export class Crowd {
	sockets = new Set();
	came = 0;
	leaving = false;

	constructor(port, count) {
		this.port = port;
		this.wait = backAfter * Math.ceil(count / 1000);
		for (let i = 0; i < count; i++)
			this.come(Object.values(ways)[i % Object.keys(ways).length]);
	}

	come(way) {
		const socket = net.connect({ port: this.port, host: '127.0.0.1', allowHalfOpen: true });
		this.sockets.add(socket);
		this.came++;
		socket.on('connect', () => way(socket)).on('data', () => {})
			.on('error', () => {}).on('end', () => socket.destroy())
			.on('close', () => {
				clearInterval(socket.dripping);
				this.sockets.delete(socket);
				if (!this.leaving)
					setTimeout(() => this.leaving || this.come(way), this.wait);
			});
	}

	leave() {
		this.leaving = true;
		for (const socket of this.sockets)
			socket.destroy();
	}
}

// What a process uses: descriptors, memory in megabytes, seconds of processor.
export function usage(pid) {
	const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
	return {
		descriptors: fs.readdirSync(`/proc/${pid}/fd`).length,
		megabytes: Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024,
		seconds: (Number(stat[11]) + Number(stat[12])) / 100,
	};
}
