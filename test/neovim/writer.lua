-- What a writer does in Neovim, with the configuration as docs/editors.md gives it. Run from the root of the project:
--   nvim --clean --headless -c "luafile test/neovim/writer.lua"
-- The exit status is 0 when every step passed.
local root = vim.fn.getcwd()
local folder = vim.fn.tempname()
local passed, failed = 0, 0

local function read(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read("*a")
  file:close()
  return text
end

local function write(path, text)
  local file = assert(io.open(path, "wb"))
  file:write(text)
  file:close()
end

local function step(name, run)
  local ok, problem = pcall(run)
  io.stdout:write((ok and "ok " or "FAILED ") .. name .. (ok and "" or "\n" .. tostring(problem)) .. "\n")
  if ok then passed = passed + 1 else failed = failed + 1 end
end

local function wait_for(what, ask)
  assert(vim.wait(20000, ask, 50), "waited in vain until " .. what)
end

local function findings(code)
  return vim.tbl_filter(function(finding) return finding.code == code end, vim.diagnostic.get(0))
end

--- The words of the buffer that a finding points at.
local function words(finding)
  local lines = vim.api.nvim_buf_get_lines(0, finding.lnum, finding.end_lnum + 1, true)
  assert(#lines == 1, "a finding over more lines")
  return lines[1]:sub(finding.col + 1, finding.end_col)
end

local function text()
  return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, true), "\n")
end

--- Asks for the actions at a finding and carries out the first one with these words in its title; gives all titles.
local function choose(finding, wanted)
  local titles
  vim.ui.select = function(items, options, on_choice)
    titles = vim.tbl_map(options.format_item, items)
    for index, title in ipairs(titles) do
      if title:find(wanted, 1, true) then return on_choice(items[index], index) end
    end
    on_choice(nil)
  end
  vim.api.nvim_win_set_cursor(0, { finding.lnum + 1, finding.col })
  vim.lsp.buf.code_action()
  wait_for("actions are offered", function() return titles ~= nil end)
  return table.concat(titles, "; ")
end

-- The command `speerpunt` as it is after `npm install --global`.
vim.fn.mkdir(folder, "p")
write(folder .. "/speerpunt", "#!/bin/sh\nexec node '" .. root .. "/dist/cli.js' \"$@\"\n")
vim.fn.setfperm(folder .. "/speerpunt", "rwxr-xr-x")
vim.env.PATH = folder .. ":" .. vim.env.PATH
write(folder .. "/papier.md", read(root .. "/samples/papier.md"))
write(folder .. "/speerpunt.yaml", "rules:\n  placeholder: error\n")
vim.cmd("filetype plugin on")
vim.cmd("cd " .. folder)

step("the documented configuration starts the server", function()
  local configuration = assert(read(root .. "/docs/editors.md"):match("<!%-%- neovim %-%->\n```lua\n(.-)```"))
  assert(loadstring(configuration))()
  vim.cmd("edit papier.md")
  wait_for("a client is attached", function() return #vim.tbl_keys(vim.lsp.buf_get_clients(0)) == 1 end)
end)

step("findings arrive, with the words they are about and a message in Dutch", function()
  wait_for("findings arrive", function() return #findings("vague") > 0 end)
  local finding = findings("vague")[1]
  assert(words(finding) == "zo spoedig mogelijk", words(finding))
  assert(finding.source == "speerpunt" and finding.message:find("toetsen"), finding.message)
end)

step("the project file beside the document applies", function()
  assert(findings("placeholder")[1].severity == vim.diagnostic.severity.ERROR)
end)

step("findings follow the text that is typed, with an emoji before them", function()
  local line = findings("vague")[1].lnum
  local before = vim.api.nvim_buf_get_lines(0, line, line + 1, true)[1]
  local typed = before:gsub("zo spoedig mogelijk", "🌍 e\u{301}n\tzo snel mogelijk")
  vim.api.nvim_buf_set_lines(0, line, line + 1, true, { typed })
  wait_for("the finding is about the new words", function()
    return #findings("vague") > 0 and words(findings("vague")[1]) == "zo snel mogelijk"
  end)
  vim.api.nvim_buf_set_lines(0, line, line + 1, true, { before })
  wait_for("the finding is about the old words", function()
    return #findings("vague") > 0 and words(findings("vague")[1]) == "zo spoedig mogelijk"
  end)
end)

step("a code action puts a clause in the right chapter, and undo takes it out", function()
  local missing, before = #findings("missing-spearhead"), text()
  local titles = choose(findings("missing-spearhead")[1], "voeg eis toe")
  wait_for("the text changes, by one of: " .. titles, function() return text() ~= before end)
  assert(#text() > #before + 100)
  assert(not text():find("${", 1, true), "the marks of a snippet are in the text")
  wait_for("the finding goes", function() return #findings("missing-spearhead") < missing end)
  vim.cmd("silent undo")
  assert(text() == before)
  wait_for("the finding comes back", function() return #findings("missing-spearhead") == missing end)
end)

step("a better sentence takes the place of one that is vague", function()
  local before = text()
  local titles = choose(findings("vague")[1], "Herschrijf")
  wait_for("the text changes, by one of: " .. titles, function() return text() ~= before end)
  wait_for("the finding goes", function() return #findings("vague") == 0 end)
  vim.cmd("silent undo")
end)

step("hover explains a law", function()
  vim.api.nvim_buf_set_lines(0, -1, -1, true, { "", "Volgens artikel 1.4 van de Aanbestedingswet geldt dit." })
  local row = vim.api.nvim_buf_line_count(0)
  vim.api.nvim_win_set_cursor(0, { row, #"Volgens art" })
  vim.lsp.buf.hover()
  local shown
  wait_for("a window shows it", function()
    for _, window in ipairs(vim.api.nvim_list_wins()) do
      if vim.api.nvim_win_get_config(window).relative ~= "" then shown = window end
    end
    return shown ~= nil
  end)
  local lines = vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(shown), 0, -1, true)
  assert(table.concat(lines, " "):find("maatschappelijke waarde"), table.concat(lines, " "))
  vim.api.nvim_win_close(shown, true)
end)

step("completion offers what the front matter may hold", function()
  local line = vim.fn.search("^status:")
  vim.api.nvim_win_set_cursor(0, { line, #"status: " })
  local answers = vim.lsp.buf_request_sync(0, "textDocument/completion", vim.lsp.util.make_position_params(), 10000)
  local _, answer = next(assert(answers))
  local items = answer.result.items or answer.result
  assert(#items > 0)
end)

step("a restart brings the findings back", function()
  local client = vim.tbl_values(vim.lsp.buf_get_clients(0))[1]
  vim.lsp.stop_client(client.id)
  wait_for("the server stops", function() return client.is_stopped() end)
  vim.diagnostic.reset()
  wait_for("the configuration knows", function() return #vim.tbl_keys(vim.lsp.buf_get_clients(0)) == 0 end)
  vim.cmd("edit!")
  wait_for("findings arrive", function() return #findings("vague") > 0 end)
end)

for _, client in pairs(vim.lsp.get_active_clients()) do vim.lsp.stop_client(client.id) end
vim.wait(5000, function() return #vim.lsp.get_active_clients() == 0 end, 50)
vim.fn.delete(folder, "rf")
io.stdout:write(("%d passed, %d failed\n"):format(passed, failed))
vim.cmd(failed == 0 and passed > 0 and "qall!" or "cquit 1")
