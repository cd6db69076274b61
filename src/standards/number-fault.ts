import type { Sentence } from '../diagnostic.ts'

/** Party: "04", "04-QC/BTCTU", "-QC/BTCTU" (number still blank), "05-QC/BTCTU-BNCTU" (HD 05, mục II.3). */
export function partyNumberFault(number: string): Sentence | undefined {
  if (isPlain(number) || /^(?:\d+[a-zđ]?)?-[\p{L}]+\/[\p{L}\d]+(?:-[\p{L}\d]+)*$/u.test(number)) return undefined
  return fault(number, 'của Đảng', 'a Party', '04-QC/BTCTU')
}

/** State: "12", "12/BC-UBND", "05/BNV-VP", "/TB-VPCP" (number still blank), "30/2020/NĐ-CP" (NĐ 30, Phụ lục I, mục II.3). */
export function stateNumberFault(number: string): Sentence | undefined {
  if (isPlain(number) || /^(?:\d+[a-zđ]?)?(?:\/\d{4})?\/[\p{L}\d]+(?:-[\p{L}\d.]+)*$/u.test(number)) return undefined
  return fault(number, 'của cơ quan nhà nước', 'a State', '12/BC-UBND')
}

function isPlain(number: string): boolean {
  return /^\d+[a-zđ]?$/u.test(number)
}

function fault(number: string, vi: string, en: string, example: string): Sentence {
  const prefixed = /^số\s*:?/iu.test(number)
  return {
    vi: prefixed
      ? `Số văn bản “${number}” chỉ ghi phần sau chữ “Số”, ví dụ “${example}”.`
      : `“${number}” không phải số và ký hiệu văn bản ${vi}; cách viết đúng là “${example}”, hoặc chỉ số “04”.`,
    en: prefixed
      ? `Leave out “Số” in the document number “${number}”; write “${example}”.`
      : `“${number}” is not ${en} document number; write “${example}”, or the number alone, “04”.`,
  }
}
