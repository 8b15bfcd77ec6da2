import { describe, expect, it } from 'vitest';
import { agreement, tidy } from '../../src/kernel/likeness.ts';
import { seeded } from '../support/random.ts';

const nfd = (text: string) => text.normalize('NFD');

describe('Two texts', () => {
  it.each([
    ['decomposed', nfd('Айтбаева'), 'АЙТБАЕВА'],
    ['decomposed in the register', 'Айтбаева', nfd('АЙТБАЕВА')],
    ['decomposed ё', nfd('Ёлкин'), 'ЁЛКИН'],
    ['in another case', 'айгерім', 'АЙГЕРІМ'],
    ['with blanks around', ' Тестов\u00A0', 'ТЕСТОВ'],
    ['with two blanks', 'Абай  Оглы', 'АБАЙ ОГЛЫ'],
    ['with a zero-width blank', 'Тес\u200Bтов', 'ТЕСТОВ'],
    ['with a soft hyphen', 'Тес\u00ADтов', 'ТЕСТОВ'],
    ['with a byte order mark', '\uFEFFТестов', 'ТЕСТОВ'],
    ['with a direction mark', 'Тестов\u200E', 'ТЕСТОВ'],
    ['with a variation selector', 'Тестов\uFE0F', 'ТЕСТОВ'],
    ['with a Latin o among Cyrillic letters', 'Тестoв', 'ТЕСТОВ'],
    ['with Latin capitals among Cyrillic letters', 'ТЕCТОB', 'ТЕСТОВ'],
    ['with a Latin schwa', 'Əлия', 'ӘЛИЯ'],
    ['with a Latin i for і', 'Айгерiм', 'АЙГЕРІМ'],
    ['with a long dash', 'Иванова–Петрова', 'ИВАНОВА-ПЕТРОВА'],
    ['with blanks around the hyphen', 'Иванова - Петрова', 'ИВАНОВА-ПЕТРОВА'],
    ['with a hyphen that does not break', 'Иванова\u2011Петрова', 'ИВАНОВА-ПЕТРОВА'],
    ['with another apostrophe', 'Д’Артаньян', "Д'АРТАНЬЯН"],
    ['with a modifier letter for the apostrophe', 'Дʼартаньян', "Д'АРТАНЬЯН"],
    ['in letters of full width', 'Ｎ１２３', 'N123'],
  ])('Two texts %s are the same', (_how, asked, found) => {
    expect(agreement(asked, found)).toBe('same');
    expect(agreement(found, asked)).toBe('same');
  });

  it.each([
    ['ё and е', 'Елкин', 'ЁЛКИН'],
    ['й and и', 'Аигерим', 'АЙГЕРІМ'],
    ['ә and а', 'Алия', 'ӘЛИЯ'],
    ['ұ, қ and Russian letters', 'Нурсулу Кайратовна', 'НҰРСҰЛУ ҚАЙРАТОВНА'],
    ['ң and н', 'Акан', 'АҚАҢ'],
    ['ө and о', 'Омирбек', 'ӨМІРБЕК'],
    ['ү and у', 'Гулнара', 'ГҮЛНАРА'],
    ['һ and х', 'Зухра', 'ЗУҺРА'],
    ['ғ and г', 'Галым', 'ҒАЛЫМ'],
    ['a soft sign', 'Наталя', 'НАТАЛЬЯ'],
    ['a hyphen and a blank', 'Иванова Петрова', 'ИВАНОВА-ПЕТРОВА'],
    ['a hyphen and nothing', 'Абдулрахман', 'АБДУЛ-РАХМАН'],
    ['an apostrophe and none', 'Дартаньян', "Д'АРТАНЬЯН"],
    ['one surname of two', 'Петрова', 'ИВАНОВА-ПЕТРОВА'],
    ['Cyrillic and Latin capitals', 'АВ123', 'AB123'],
    ['a number with a hyphen and without', 'N-123', 'N123'],
  ])('Two texts with %s are alike', (_how, asked, found) => {
    expect(agreement(asked, found)).toBe('alike');
    expect(agreement(found, asked)).toBe('alike');
  });

  it.each([
    ['Тестов', 'ПЕТРОВ'],
    ['Тестов', 'ТЕСТОВА'],
    ['Тестов', ''],
    ['', ''.concat(' Тест')],
    ['N123', 'N124'],
    ['N123', 'K123'],
    ['МСЭ-1', 'МСЭ-11'],
    ['---', "'"],
  ])('%j and %j are different', (asked, found) => {
    expect(agreement(asked, found)).toBe('different');
  });
});

describe('A text that the gateway sends', () => {
  it.each([
    [nfd('Айгерім'), 'Айгерім'],
    ['Тес\u200Bтoв', 'Тестов'],
    ['№ 7', '№ 7'],
    ['N12345678', 'N12345678'],
    ['Ivanov', 'Ivanov'],
    ['Ivаnov', 'Ivanov'],
    ['Ivanов', 'Ivanов'],
    ['АВ 123', 'АВ 123'],
  ])('%j is %j', (text, sent) => {
    expect(tidy(text)).toBe(sent);
  });

  it('The number of a document in either script has Latin letters', () => {
    expect(tidy('АВ123', 'Latin')).toBe('AB123');
    expect(tidy('УД123', 'Latin')).toBe('УД123');
  });
});

it('Every writing of a name is the same name, tidied once or twice, and never another one (5,000 names)', () => {
  const random = seeded(7);
  const pick = (texts: string | readonly string[]) => texts[Math.floor(random() * texts.length)] ?? '';
  const letters = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі';
  const word = () => Array.from({ length: 3 + Math.floor(random() * 9) }, () => pick(letters)).join('');
  const twins: Record<string, string> = { а: 'a', с: 'c', е: 'e', о: 'o', р: 'p', х: 'x', і: 'i' };
  for (let i = 0; i < 5000; i += 1) {
    const name = `бд${word()}${pick(['', `-${word()}`, ` ${word()}`])}`;
    const written = [...(random() < 0.5 ? nfd(name) : name)]
      .map((letter) => (random() < 0.3 ? (twins[letter] ?? letter) : letter))
      .map((letter) => letter.replace('-', pick(['-', '–', '\u2011', ' - '])))
      .map((letter) => letter + (random() < 0.1 ? pick(['\u200B', '\u00AD', '\u2060', '\uFE0F']) : ''))
      .join('');
    const cased = random() < 0.5 ? written.toUpperCase() : written;
    expect([cased, agreement(name, cased)]).toEqual([cased, 'same']);
    expect(tidy(tidy(cased))).toBe(tidy(cased));
    expect(agreement(name, `${name}щ`)).toBe('different');
  }
});
