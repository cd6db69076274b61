import { expect, test } from 'vitest'
import { compareTimes, isoTime, longTime, parseMoment, parseTime, shortTime } from '../../src/text/time.ts'

test.each([
  ['15h30', 15, 30],
  ['15:30', 15, 30],
  ['7h', 7, 0],
  ['7h05', 7, 5],
  ['15 giờ 30', 15, 30],
  ['15 giờ 30 phút', 15, 30],
  ['8 giờ', 8, 0],
  ['00:00', 0, 0],
  ['23:59', 23, 59],
  ['15g30', 15, 30],
  ['15h30p', 15, 30],
  ["15h30'", 15, 30],
  ['15  giờ  30  phút', 15, 30],
  ['15H30', 15, 30],
  ['8giờ', 8, 0],
  ['8  h', 8, 0],
  [' 8h ', 8, 0],
])('reads %s', (typed, hour, minute) => expect(parseTime(typed)).toEqual({ ok: true, value: { hour, minute } }))

test.each([
  ['25h', 'time-absent'],
  ['15h60', 'time-absent'],
  ['15', 'time-shape'],
  ['chiều', 'time-shape'],
  ['15h3', 'time-shape'],
  ['24h', 'time-absent'],
  ['00:60', 'time-absent'],
  ['8g', 'time-shape'],
  ['8:', 'time-shape'],
  ['x8h', 'time-shape'],
  ['8hx', 'time-shape'],
  ['8h30x', 'time-shape'],
  ['8h300', 'time-shape'],
  ['123h', 'time-shape'],
  ['', 'time-shape'],
])('refuses %s', (typed, code) => expect(parseTime(typed)).toMatchObject({ ok: false, fault: { code } }))

test('prints', () => {
  const time = { hour: 8, minute: 0 }
  expect([longTime(time), shortTime(time), isoTime(time)]).toEqual(['08 giờ 00', '8h', '08:00'])
  expect(longTime({ hour: 15, minute: 30 })).toBe('15 giờ 30')
  expect(shortTime({ hour: 7, minute: 5 })).toBe('7h05')
  expect(compareTimes({ hour: 7, minute: 5 }, time)).toBeLessThan(0)
  expect(compareTimes({ hour: 8, minute: 5 }, time)).toBeGreaterThan(0)
  expect(compareTimes({ hour: 8, minute: 5 }, { hour: 8, minute: 10 })).toBeLessThan(0)
  expect(compareTimes({ hour: 9, minute: 0 }, { hour: 8, minute: 59 })).toBeGreaterThan(0)
  expect(compareTimes({ hour: 8, minute: 0 }, time)).toBe(0)
  expect([shortTime({ hour: 0, minute: 1 }), longTime({ hour: 9, minute: 9 })]).toEqual(['0h01', '09 giờ 09'])
})

const date = { year: 2024, month: 7, day: 15 }

test.each([
  ['15/7/2024', { date }],
  ['15/7/2024 10:09', { date, time: { hour: 10, minute: 9 } }],
  ['2024-07-15T10:09', { date, time: { hour: 10, minute: 9 } }],
  ['10:09, 15/07/2024', { date, time: { hour: 10, minute: 9 } }],
  ['  10h09   15/7/2024  ', { date, time: { hour: 10, minute: 9 } }],
  ['15/7/2024,10h', { date, time: { hour: 10, minute: 0 } }],
])('reads the moment %s', (typed, value) => expect(parseMoment(typed)).toEqual({ ok: true, value }))

test.each([
  ['15/7 10:09', 'date-without-year'],
  ['15/7/2024 25:09', 'time-absent'],
  ['hôm nay', 'date-shape'],
  ['10:09', 'date-shape'],
  ['10:09 15/7', 'date-without-year'],
  ['15/7/2024 chiều', 'time-shape'],
  ['', 'date-shape'],
])('refuses the moment %s', (typed, code) => expect(parseMoment(typed)).toMatchObject({ fault: { code } }))
