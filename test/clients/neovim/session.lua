-- A short session of a person in Neovim, at the keyboard where a key does it. What they saw is written to $SEEN as JSON;
-- what they changed is saved.
local seen = {}

local function wait(what, condition)
  if not vim.wait(20000, condition, 20) then
    error('waited in vain for ' .. what .. '; so far: ' .. vim.fn.json_encode(seen))
  end
end

local function press(keys, how)
  vim.api.nvim_feedkeys(vim.api.nvim_replace_termcodes(keys, true, false, true), how or 'xt', false)
end

local function go_to(words)
  vim.fn.cursor(1, 1)
  if vim.fn.search('\\V' .. words, 'c') == 0 then
    error('"' .. words .. '" does not stand in the text')
  end
end

local function text()
  return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, true), '\n')
end

local function findings()
  return vim.tbl_map(function(found)
    return { code = found.code, line = found.lnum + 1, column = found.col + 1, source = found.source }
  end, vim.diagnostic.get(0))
end

local function finding(code)
  return vim.tbl_filter(function(found)
    return found.code == code
  end, findings())[1]
end

local function session()
  vim.cmd('edit journey.dfes')
  seen.filetype = vim.bo.filetype
  wait('findings', function()
    return finding('unknown-label')
  end)
  seen.slip = finding('unknown-label')

  -- Of what is offered, the first is taken.
  vim.ui.select = function(items, options, choose)
    seen.actions = vim.tbl_map(options.format_item, items)
    choose(items[1], 1)
  end
  go_to('chanel')
  press('gra')
  wait('the quick fix', function()
    return text():find('channel: face%-to%-face')
  end)
  wait('the finding to go', function()
    return not finding('unknown-label')
  end)

  go_to('Rest')
  press('K')
  wait('the hover', function()
    for _, window in ipairs(vim.api.nvim_list_wins()) do
      if vim.api.nvim_win_get_config(window).relative ~= '' then
        seen.hover = table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, true), '\n')
        vim.api.nvim_win_close(window, true)
        return true
      end
    end
  end)

  -- To the declaration, and back.
  go_to('Host')
  press('<C-]>')
  wait('the definition', function()
    return vim.fn.expand('%:t') == 'people.dfes'
  end)
  seen.definition = { file = vim.fn.expand('%:t'), line = vim.fn.line('.') }
  press('<C-t>')

  -- Insert mode lasts until there is a menu, of which the third word is taken.
  local menu, patience = vim.loop.new_timer(), 500
  menu:start(0, 20, vim.schedule_wrap(function()
    patience = patience - 1
    if vim.fn.pumvisible() == 1 then
      seen.completion = vim.tbl_map(function(item)
        return item.word
      end, vim.fn.complete_info().items)
    end
    if seen.completion or patience == 0 then
      menu:stop()
      vim.api.nvim_input(seen.completion and '<C-n><C-n><C-y><Esc>' or '<Esc>')
    end
  end))
  go_to('future')
  press('ciw<C-x><C-o>', 'xt!')

  vim.ui.input = function(_, answer)
    answer('Porter')
  end
  go_to('Host')
  press('grn')
  wait('the new name', function()
    return text():find('role: Porter')
  end)

  press('gggqG')
  vim.cmd('wall')
end

local ok, problem = xpcall(session, debug.traceback)
if not ok then
  seen.problem = problem
end
vim.fn.writefile({ vim.fn.json_encode(seen) }, vim.env.SEEN)
vim.cmd(ok and 'qall!' or 'cquit')
