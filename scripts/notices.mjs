import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './bundle.mjs';

/** Licences that a package may state without a file that has its text, and the text in that case. */
const texts = {
  'Apache-2.0': () =>
    'Licensed under the Apache License, Version 2.0, which is in the file LICENSE beside dist.',
  'BSD-3-Clause':
    () => `Redistribution and use in source and binary forms, with or without modification, are permitted provided that the following conditions
are met:

1. Redistributions of source code must retain the above copyright notice, this list of conditions and the following disclaimer.
2. Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following disclaimer in
   the documentation and/or other materials provided with the distribution.
3. Neither the name of the copyright holder nor the names of its contributors may be used to endorse or promote products derived from
   this software without specific prior written permission.

THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT
LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE
COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES
(INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION)
HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE)
ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.`,
  MIT: author => `Copyright (c) ${author}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the
"Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish,
distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to
the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR
ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH
THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`,
};

/** What package.json leaves out and the package says elsewhere. */
const stated = {
  jstat: { license: 'MIT' },
  '@tensorflow/tfjs': { author: 'Google LLC' },
  // It is in the public domain itself; what it was made from, pyfive, asks for its notice, whose terms the package leaves out.
  jsfive: { license: 'BSD-3-Clause', withTerms: true },
};

/**
 * The notices that go with what is bundled: each package with its version, its licence and the text of that.
 *
 * @param {Iterable<string>} places folders of packages, from the root of this checkout
 * @throws Error for a package without a licence, or without its text where there is none to take in its place
 */
export function noticesOf(places) {
  const parts = [...new Set(places)].map(noticeOf).sort(([a], [b]) => (a < b ? -1 : 1));
  const rule = '-'.repeat(100);
  const introduction = `What seedgate's bundles hold of other people's work, with its licences. The native libraries of TensorFlow, which are not bundled but
brought when they are wanted, are under the Apache License 2.0.`;
  return `${[introduction, ...new Set(parts.map(part => part.join('\n\n')))].join(`\n\n${rule}\n\n`)}\n`;
}

/**
 * What the package in a folder calls itself, and its licence.
 *
 * @param {string} place from the root of this checkout
 * @throws Error for a package without a licence
 */
export function licenceOf(place) {
  const { name, version, ...given } = JSON.parse(
    readFileSync(path.join(root, place, 'package.json'), 'utf8'),
  );
  const { license, author } = { ...given, ...stated[name] };
  if (typeof license !== 'string') throw new Error(`${name} ${version} states no licence`);
  return { name, version, license, author };
}

function noticeOf(place) {
  const folder = path.join(root, place);
  const { name, version, license, author } = licenceOf(place);
  const files = readdirSync(folder)
    .filter(file => /^(licen[cs]e|notice|copying)[^/]*$/i.test(file))
    .sort();
  const found = files.map(file => readFileSync(path.join(folder, file), 'utf8').replaceAll('\r', '').trim());
  if (found.length === 0 || stated[name]?.withTerms)
    found.push(...license.split(' AND ').map(each => standardText(each, author, `${name} ${version}`)));
  return [`${name} ${version} (${license})`, ...found];
}

function standardText(license, author, name) {
  const text = texts[license];
  const holder = typeof author === 'object' ? author.name : author;
  if (text === undefined) throw new Error(`${name} has no text of its licence ${license}`);
  return text(holder ?? 'the authors of the package');
}
