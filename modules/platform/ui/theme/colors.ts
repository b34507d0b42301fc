import type { MantineColorsTuple } from '@mantine/core';

/** Pine: the one colour of action. 7 on white and white on 7 both pass AA with room to spare. */
const pine: MantineColorsTuple = [
  '#eef6f2',
  '#dbece4',
  '#b7d8ca',
  '#8fc2ad',
  '#69ab92',
  '#458d76',
  '#2c735f',
  '#1f5c4c',
  '#18483c',
  '#10342b',
];

/** Paper: warm greys for text, lines and quiet surfaces by day. */
const gray: MantineColorsTuple = [
  '#faf8f3',
  '#f4f1ea',
  '#eae6dc',
  '#dcd6c9',
  '#bfb8a9',
  '#8f8778',
  '#696256',
  '#504a40',
  '#37332c',
  '#211f1b',
];

/** Ink: the same, with a breath of green, by night. */
const dark: MantineColorsTuple = [
  '#e3e8e4',
  '#c4cdc7',
  '#a3aea8',
  '#7b8881',
  '#46534d',
  '#36423d',
  '#28322e',
  '#1c2421',
  '#161d1a',
  '#101513',
];

const brick: MantineColorsTuple = [
  '#fcf0ed',
  '#f8ddd6',
  '#f0b9ac',
  '#e6917e',
  '#dc7059',
  '#c9533b',
  '#b2412b',
  '#963420',
  '#7a2a1a',
  '#5b1f14',
];

const ochre: MantineColorsTuple = [
  '#fcf5e4',
  '#f8e9c4',
  '#f0d490',
  '#e6bc58',
  '#d9a32f',
  '#b98418',
  '#936610',
  '#764f0d',
  '#5c3e0c',
  '#422d0a',
];

const lake: MantineColorsTuple = [
  '#eef4f9',
  '#dae7f1',
  '#b4cfe3',
  '#8ab4d2',
  '#6499c0',
  '#437ca6',
  '#2f6489',
  '#24506f',
  '#1d4059',
  '#152e41',
];

const plum: MantineColorsTuple = [
  '#f7f1f8',
  '#ecdeee',
  '#d7bbdc',
  '#be95c6',
  '#a674b0',
  '#8b5796',
  '#71437b',
  '#5b3463',
  '#47294e',
  '#331d38',
];

/** Every hue that a component asks Mantine for is one of ours. */
export const colors = {
  pine,
  gray,
  dark,
  brick,
  ochre,
  lake,
  plum,
  red: brick,
  pink: plum,
  grape: plum,
  violet: plum,
  indigo: lake,
  blue: lake,
  cyan: lake,
  teal: pine,
  green: pine,
  lime: pine,
  yellow: ochre,
  orange: ochre,
} satisfies Record<string, MantineColorsTuple>;
