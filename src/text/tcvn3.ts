/** Letters of TCVN3 (ABC, the .VnTime fonts) by the Latin-1 character that each byte shows as elsewhere. */
const letters = new Map<string, string>(
  pairs(
    '¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ ¨ă ©â ªê «ô ¬ơ \u00adư ®đ µà ¶ả ·ã ¸á ¹ạ »ằ ¼ẳ ½ẵ ¾ắ Æặ Çầ Èẩ Éẫ Êấ Ëậ Ìè Îẻ Ïẽ Ðé Ñẹ Òề Óể Ôễ Õế Öệ ' +
      '×ì Øỉ Üĩ Ýí Þị ßò áỏ âõ ãó äọ åồ æổ çỗ èố éộ êờ ëở ìỡ íớ îợ ïù ñủ òũ óú ôụ õừ öử ÷ữ øứ ùự úỳ ûỷ üỹ ýý þỵ',
  ),
)

function pairs(table: string): [string, string][] {
  return table.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)])
}

/** A word of TCVN3 seen as Latin-1, in Unicode: "nghÞ" is "nghị". Letters of neither are kept. */
export function fromTcvn3(word: string): string {
  return word.replace(/[^\u0000-\u007f]/g, (letter) => letters.get(letter) ?? letter).normalize('NFC')
}
